//! Calculates tenths in integers, so the decimals after the first are lost.

/// The speed in kilometers per hour: meters per second, times 3.6.
pub fn speed(meters: u32, seconds: u32) -> f64 {
    f64::from(meters * 36 / seconds) / 10.0
}
