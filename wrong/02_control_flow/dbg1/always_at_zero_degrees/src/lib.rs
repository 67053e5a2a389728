//! Divides two constants, which is 0.

/// The distance to the cliff in meters. The temperature is in degrees; the echo comes after this many milliseconds.
pub fn distance(degrees: i32, milliseconds: i32) -> i32 {
    let speed = 331 + 6 / 10 * degrees;
    let there_and_back = speed * milliseconds / 1000;
    there_and_back / 2
}
