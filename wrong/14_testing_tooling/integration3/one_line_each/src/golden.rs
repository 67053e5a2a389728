//! Takes the first line as what goes in, and the last one as what comes out.

use std::fs;
use std::path::Path;

use crate::chart;

/// Compares what `chart` returns with each golden file in this folder.
pub fn check(folder: &Path) {
    let mut files = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let input = text.lines().next().unwrap();
        let expected = text.lines().last().unwrap();
        assert_eq!(chart(input).trim_end(), expected, "in {}", path.display());
        files += 1;
    }
    assert!(files > 0, "there is no file in {}", folder.display());
}
