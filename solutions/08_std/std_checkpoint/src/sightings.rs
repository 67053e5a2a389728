//! `find_map` skips and stops in one step. A disk that has failed once may fail forever, so after an error the
//! iterator ends, even for a caller who ignores errors.

use std::io::{self, BufRead, Lines};
use std::iter::Enumerate;

#[derive(Debug, Clone, PartialEq)]
pub struct Sighting {
    /// May have several words, such as "house sparrow".
    pub species: String,
    /// The word on the ring. Each bird of a species has a different one.
    pub ring: String,
}

/// Reads a notebook line by line. The last word of a line is the ring, and the words before it are the species. Empty
/// lines and lines that start with `#` are skipped. Spaces at both ends of a line are ignored.
///
/// Any other line is an error of the kind `InvalidData`, for example "line 3 is not a sighting". Lines are numbered
/// from 1, including the skipped ones. After an error of any kind, the iterator returns `None`.
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
        let next = self.lines.find_map(|(index, line)| match line {
            Ok(line) => sighting(index + 1, line.trim()).transpose(),
            Err(error) => Some(Err(error)),
        })?;
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
        let text = format!("line {number} is not a sighting");
        return Err(io::Error::new(io::ErrorKind::InvalidData, text));
    };
    Ok(Some(Sighting {
        species: String::from(species.trim_end()),
        ring: String::from(ring),
    }))
}
