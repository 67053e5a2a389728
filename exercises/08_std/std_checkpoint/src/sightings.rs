//! Reading a notebook.

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
        todo!("read the next sighting")
    }
}
