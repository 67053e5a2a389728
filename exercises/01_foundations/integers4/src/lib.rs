//! A running watch measures metres and seconds in whole numbers, but shows a speed with decimals. The compiler doesn't
//! mix the two kinds of numbers.
//!
//! Convert where it's needed. It matters where exactly you do it: for 100 metres in 40 seconds, no decimals may be
//! lost.

/// The speed in kilometres per hour: metres per second, times 3.6.
pub fn speed(metres: u32, seconds: u32) -> f64 {
    metres / seconds * 3.6
}
