//! A bus measures metres and seconds in whole numbers; the speed on the display has decimals.

/// The speed in kilometres an hour: metres in one second, times 3.6.
pub fn speed(metres: u32, seconds: u32) -> f64 {
    // Both are converted before the division: a division of integers has already thrown the decimals away.
    f64::from(metres) / f64::from(seconds) * 3.6
}
