//! An example in the documentation shows how a function is used, and the compiler keeps it honest: `cargo test` runs it
//! like any other test.

/// How many layers a sheet of paper has after so many folds.
///
/// ```
/// assert_eq!(first_docs1::layers(1), 2);
/// assert_eq!(first_docs1::layers(3), 8);
/// ```
pub fn layers(folds: u32) -> u64 {
    2_u64.pow(folds)
}

/// How thick the folded paper is, in full millimeters. Ten layers are one millimeter.
///
/// ```
/// assert_eq!(first_docs1::millimeters(3), 0);
/// assert_eq!(first_docs1::millimeters(7), 12);
/// ```
pub fn millimeters(folds: u32) -> u64 {
    layers(folds) / 10
}
