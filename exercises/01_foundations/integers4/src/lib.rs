//! A running watch measures meters and seconds in whole numbers, but shows a speed with decimals. The compiler doesn't
//! mix the two kinds of numbers.
//!
//! Convert where it's needed. It matters where exactly you do it: for 100 meters in 40 seconds, no decimals may be
//! lost.

/// The speed in kilometers per hour: meters per second, times 3.6.
pub fn speed(meters: u32, seconds: u32) -> f64 {
    meters / seconds * 3.6
}
