//! Accepts less than the task asks for.

/// Whether two ingredients together have the wanted weight. All weights are in kilograms.
pub fn weight_is_right(first: f64, second: f64, wanted: f64) -> bool {
    (first + second - wanted).abs() < 0.0004
}
