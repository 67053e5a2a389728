//! `+` binds tighter than `<<`, and `<<` tighter than `|`; `clamp` can't be written the wrong way round; an
//! iterator method says what a loop only did; and a range counts upwards, unless it is reversed.

/// A color as one number, with eight bits each for red, green and blue.
pub fn packed(red: u32, green: u32, blue: u32) -> u32 {
    (red << 16) | (green << 8) | blue
}

/// A brightness within the limits from 0 to 100.
pub fn limited(brightness: i32) -> i32 {
    brightness.clamp(0, 100)
}

/// The index of the first color that is dark, if there is one.
pub fn first_dark(brightness: &[i32]) -> Option<usize> {
    brightness.iter().position(|&value| value < 20)
}

/// The numbers from 5 down to 1, for a picture that fades out.
pub fn fading() -> Vec<i32> {
    (1..=5).rev().collect()
}
