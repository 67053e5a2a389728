//! Floats are compared with a tolerance. Without `abs`, a weight that's far too small would pass, because its
//! difference is below zero.

/// How far the weight may be from the wanted one, in kilograms.
const TOLERANCE: f64 = 0.0005;

/// Whether two ingredients together have the wanted weight. All weights are in kilograms.
pub fn weight_is_right(first: f64, second: f64, wanted: f64) -> bool {
    (first + second - wanted).abs() < TOLERANCE
}
