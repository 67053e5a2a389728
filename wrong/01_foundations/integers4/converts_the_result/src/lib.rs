//! Converts the result of a division that has already dropped the decimals.

/// The speed in kilometers per hour: meters per second, times 3.6.
pub fn speed(meters: u32, seconds: u32) -> f64 {
    f64::from(meters / seconds) * 3.6
}
