//! Each file in `data/` holds what `chart` is given, a line `=>`, and what it should return. Such *golden
//! files* are easy to read, and a new one needs no new code.
//!
//! `check` looks at one of them, so most of what `chart` does isn't tested. Let it look at all files in the
//! folder, whatever their names are. If one fails, the message should say which.

use std::fs;
use std::path::Path;

use crate::chart;

/// Compares what `chart` returns with each golden file in this folder.
pub fn check(folder: &Path) {
    let path = folder.join("goals.txt");
    let text = fs::read_to_string(&path).unwrap();
    let (input, expected) = text.split_once("=>\n").unwrap();
    assert_eq!(chart(input), expected);
}
