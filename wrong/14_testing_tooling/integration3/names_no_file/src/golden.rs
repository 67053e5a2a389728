//! Doesn't say which file is wrong.

use std::fs;
use std::path::Path;

use crate::chart;

/// Compares what `chart` returns with each golden file in this folder.
pub fn check(folder: &Path) {
    let mut files = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let (input, expected) = text.split_once("=>\n").unwrap();
        assert_eq!(chart(input), expected);
        files += 1;
    }
    assert!(files > 0, "there is no file in {}", folder.display());
}
