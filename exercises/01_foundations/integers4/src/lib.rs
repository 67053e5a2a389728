//! A bus measures metres and seconds in whole numbers; the speed on the display has decimals. The compiler refuses
//! to mix the two kinds of numbers.
//!
//! Convert where it is needed. Take care where exactly you convert: for 100 metres in 40 seconds no decimal may
//! get lost.

/// The speed in kilometres an hour: metres in one second, times 3.6.
pub fn speed(metres: u32, seconds: u32) -> f64 {
    metres / seconds * 3.6
}
