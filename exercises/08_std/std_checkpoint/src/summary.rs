//! Writing the summary.

use std::io::{self, Write};
use std::path::Path;

use crate::Tally;

/// Writes the summary: a line with the numbers, one line per species for the `top` species, and the last sightings,
/// the newest one last. Without sightings, there's no last line.
/// ```text
/// 2 species, 5 birds
/// robin 4
/// wren 1
/// last: robin A3, wren B1, robin A1
/// ```
pub fn write_summary(out: impl Write, tally: &Tally, top: usize) -> io::Result<()> {
    todo!("write it")
}

/// Writes the summary into `summary.txt` in this folder. If there already is one, it's renamed to `summary.old.txt`
/// first, and replaces the old one.
pub fn save(folder: &Path, tally: &Tally, top: usize) -> io::Result<()> {
    todo!("write it to {}", folder.display())
}
