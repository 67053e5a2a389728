//! A kitchen scale says whether a recipe has the right weight. It compares floats with `==`, and so 0.1 kg and 0.2
//! kg are not 0.3 kg for it: a float keeps most decimal fractions only nearly.
//!
//! Accept each difference below half a gram (0.0005 kg), in both directions. Half a gram or more is too much.

/// Whether two ingredients together have the wanted weight. All weights are in kilograms.
pub fn weight_is_right(first: f64, second: f64, wanted: f64) -> bool {
    first + second == wanted
}
