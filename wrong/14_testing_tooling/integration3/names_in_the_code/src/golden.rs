//! Lists the names that are in the folder today.

use std::fs;
use std::path::Path;

use crate::chart;

/// Compares what `chart` returns with each golden file in this folder.
pub fn check(folder: &Path) {
    let names = ["cities", "goals", "notes", "rain", "visitors"];
    let mut files = 0;
    for name in names {
        let path = folder.join(name).with_extension("txt");
        if !path.exists() {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let (input, expected) = text.split_once("=>\n").unwrap();
        assert_eq!(chart(input), expected, "in {}", path.display());
        files += 1;
    }
    assert!(files > 0, "there is no file in {}", folder.display());
}
