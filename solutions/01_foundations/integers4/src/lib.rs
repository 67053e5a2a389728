//! Both numbers are converted before the division: a division of integers would already have dropped the decimals.

/// The speed in kilometers per hour: meters per second, times 3.6.
pub fn speed(meters: u32, seconds: u32) -> f64 {
    f64::from(meters) / f64::from(seconds) * 3.6
}
