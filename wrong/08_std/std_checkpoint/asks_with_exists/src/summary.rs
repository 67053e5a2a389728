//! Asks with `exists`, which hides the error when it can't check.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
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
pub fn write_summary(mut out: impl Write, tally: &Tally, top: usize) -> io::Result<()> {
    writeln!(out, "{} species, {} birds", tally.species(), tally.birds())?;
    for (species, birds) in tally.top(top) {
        writeln!(out, "{species} {birds}")?;
    }
    let recent = tally.recent();
    let recent: Vec<String> = recent
        .map(|sighting| format!("{} {}", sighting.species, sighting.ring))
        .collect();
    if !recent.is_empty() {
        writeln!(out, "last: {}", recent.join(", "))?;
    }
    out.flush()
}

/// Writes the summary into `summary.txt` in this folder. If there already is one, it's renamed to `summary.old.txt`
/// first, and replaces the old one.
pub fn save(folder: &Path, tally: &Tally, top: usize) -> io::Result<()> {
    let path = folder.join("summary.txt");
    if path.exists() {
        fs::rename(&path, folder.join("summary.old.txt"))?;
    }
    write_summary(BufWriter::new(File::create(path)?), tally, top)
}
