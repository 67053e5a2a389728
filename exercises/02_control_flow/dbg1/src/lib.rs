//! You shout at a cliff, and the echo comes back. How far away is the cliff? Sound travels 331 meters per second at
//! 0 degrees, and 6 meters per second faster for every 10 degrees more.
//!
//! The code looks right, and at 20 degrees it is. At 15 degrees, the cliff seems too close. Don't guess: put `dbg!( )`
//! around parts of the first line, save, and read what the failing test prints. Fix the mistake, and then remove every
//! `dbg!`.

/// The distance to the cliff in meters. The temperature is in degrees; the echo comes after this many milliseconds.
pub fn distance(degrees: i32, milliseconds: i32) -> i32 {
    let speed = 331 + degrees / 10 * 6;
    let there_and_back = speed * milliseconds / 1000;
    there_and_back / 2
}
