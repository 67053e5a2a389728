//! Deletes the wrong claim; what is left is also right for a function that doubles the number.

/// How many layers a sheet of paper has after so many folds.
///
/// ```
/// assert_eq!(first_docs1::layers(1), 2);
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
