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
        todo!("read the next sighting")
    }
}
