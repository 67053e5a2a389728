//! A kitchen scale checks whether a recipe has the right weight. It compares floats with `==`, so 0.1 kg and 0.2 kg
//! aren't 0.3 kg: a float stores most decimal fractions only approximately.
//!
//! Accept every difference of less than half a gram (0.0005 kg), in both directions. Half a gram or more is too much.

/// Whether two ingredients together have the wanted weight. All weights are in kilograms.
pub fn weight_is_right(first: f64, second: f64, wanted: f64) -> bool {
    first + second == wanted
}
