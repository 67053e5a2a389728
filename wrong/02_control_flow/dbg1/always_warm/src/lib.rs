//! Has one speed for all temperatures.

/// The distance to the cliff in meters. The temperature is in degrees; the echo comes after this many milliseconds.
pub fn distance(_degrees: i32, milliseconds: i32) -> i32 {
    let speed = 343;
    let there_and_back = speed * milliseconds / 1000;
    there_and_back / 2
}
