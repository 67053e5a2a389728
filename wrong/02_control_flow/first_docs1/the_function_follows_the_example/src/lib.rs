//! Changes the function instead of the example.

/// How many layers a sheet of paper has after so many folds.
///
/// ```
/// assert_eq!(first_docs1::layers(1), 2);
/// assert_eq!(first_docs1::layers(3), 6);
/// ```
pub fn layers(folds: u32) -> u64 {
    2 * u64::from(folds)
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
