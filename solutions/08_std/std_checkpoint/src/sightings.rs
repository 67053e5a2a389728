//! What stands in a notebook.

use std::io::{self, BufRead, Lines};
use std::iter::Enumerate;

#[derive(Debug, Clone, PartialEq)]
pub struct Sighting {
    /// May have several words, such as "house sparrow".
    pub species: String,
    /// The text on the ring, which tells one bird of a species from the others. It is one word.
    pub ring: String,
}

/// Reads a notebook line by line. The last word of a line is the ring, the words before it are the species. Empty lines, and
/// lines that begin with `#`, are skipped; blanks at both ends of a line do not count.
///
/// Another line is an error of the kind `InvalidData`, such as "line 3 is no sighting"; all lines are counted, from 1. After an
/// error of any kind, the iterator is at its end.
pub struct Sightings<R> {
    lines: Enumerate<Lines<R>>,
    is_broken: bool,
}

impl<R: BufRead> Sightings<R> {
    pub fn of(notebook: R) -> Sightings<R> {
        Sightings {
            lines: notebook.lines().enumerate(),
            is_broken: false,
        }
    }
}

impl<R: BufRead> Iterator for Sightings<R> {
    type Item = io::Result<Sighting>;

    fn next(&mut self) -> Option<io::Result<Sighting>> {
        if self.is_broken {
            return None;
        }
        let next = self.lines.find_map(|(place, line)| match line {
            Ok(line) => sighting(place + 1, line.trim()).transpose(),
            Err(error) => Some(Err(error)),
        })?;
        // A disk that has failed once may fail for ever; a caller who skips errors must still come to an end.
        self.is_broken = next.is_err();
        Some(next)
    }
}

/// The sighting of one line, or `None` for a line that is skipped.
fn sighting(number: usize, line: &str) -> io::Result<Option<Sighting>> {
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    let Some((species, ring)) = line.rsplit_once(char::is_whitespace) else {
        let text = format!("line {number} is no sighting");
        return Err(io::Error::new(io::ErrorKind::InvalidData, text));
    };
    Ok(Some(Sighting {
        species: String::from(species.trim_end()),
        ring: String::from(ring),
    }))
}
