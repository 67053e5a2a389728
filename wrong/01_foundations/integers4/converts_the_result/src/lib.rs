//! Converts the result of a division that has already dropped the decimals.

/// The speed in kilometres per hour: metres per second, times 3.6.
pub fn speed(metres: u32, seconds: u32) -> f64 {
    f64::from(metres / seconds) * 3.6
}
