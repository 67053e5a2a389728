//! Each time you fold a sheet of paper, it gets twice as thick. After 42 folds, it would reach the moon.
//!
//! The code between the three backticks is an example for readers, and also a test: `cargo test` runs it. One example
//! claims something wrong. Correct it, and write one like it for `millimeters`. The functions are right.

/// How many layers a sheet of paper has after so many folds.
///
/// ```
/// assert_eq!(first_docs1::layers(1), 2);
/// assert_eq!(first_docs1::layers(3), 6);
/// ```
pub fn layers(folds: u32) -> u64 {
    2_u64.pow(folds)
}

/// How thick the folded paper is, in full millimeters. Ten layers are one millimeter.
pub fn millimeters(folds: u32) -> u64 {
    layers(folds) / 10
}
