//! Calculates tenths in integers, so the decimals after the first are lost.

/// The speed in kilometres per hour: metres per second, times 3.6.
pub fn speed(metres: u32, seconds: u32) -> f64 {
    f64::from(metres * 36 / seconds) / 10.0
}
