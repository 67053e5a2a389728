//! Writing the summary.

use std::io::{self, Write};
use std::path::Path;

use crate::Tally;

/// Writes the summary: a line with the numbers, a line for each of the `top` species, and the last sightings, the newest one
/// last. Without sightings, the last line is missing.
/// ```text
/// 2 species, 5 birds
/// robin 4
/// wren 1
/// last: robin A3, wren B1, robin A1
/// ```
pub fn write_summary(out: impl Write, tally: &Tally, top: usize) -> io::Result<()> {
    todo!("write it")
}

/// Writes the summary into `summary.txt` in this folder. If there is one from before, it becomes `summary.old.txt`, in the place of
/// the one that had this name.
pub fn save(folder: &Path, tally: &Tally, top: usize) -> io::Result<()> {
    todo!("write it to {}", folder.display())
}
