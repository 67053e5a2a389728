//! Checks only that the paper has some thickness.

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
/// assert!(first_docs1::millimeters(7) > 0);
/// ```
pub fn millimeters(folds: u32) -> u64 {
    layers(folds) / 10
}
