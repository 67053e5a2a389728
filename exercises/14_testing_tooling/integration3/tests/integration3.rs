//! Each file in `data/` holds what `chart` is given, a line `=>`, and what it should return. Such *golden
//! files* are easy to read, and a new one needs no new code.
//!
//! This test looks at one of them, and so it misses what five wrong versions of `chart` do. Let it look at
//! all files in the folder, whatever their names are. If one fails, the message should say which.

use std::fs;

use integration3::chart;

#[test]
fn charts_are_as_in_the_files() {
    let text = fs::read_to_string("data/goals.txt").unwrap();
    let (input, expected) = text.split_once("=>\n").unwrap();
    assert_eq!(chart(input), expected);
}
