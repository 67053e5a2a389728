//! `dbg!(degrees / 10)` prints `degrees / 10 = 1` at 15 degrees: the division of two integers drops what's after the
//! decimal point. Multiply first, and divide last.

/// The distance to the cliff in meters. The temperature is in degrees; the echo comes after this many milliseconds.
pub fn distance(degrees: i32, milliseconds: i32) -> i32 {
    let speed = 331 + degrees * 6 / 10;
    let there_and_back = speed * milliseconds / 1000;
    there_and_back / 2
}
