//! A kitchen scale says whether a recipe has the right weight.

/// How far the weight may be away from the wanted one, in kilograms.
const TOLERANCE: f64 = 0.0005;

/// Whether two ingredients together have the wanted weight. All weights are in kilograms.
pub fn weight_is_right(first: f64, second: f64, wanted: f64) -> bool {
    // Without `abs` a weight that is far too small would pass: its difference is below zero.
    (first + second - wanted).abs() < TOLERANCE
}
