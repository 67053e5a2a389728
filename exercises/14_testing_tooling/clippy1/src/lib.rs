//! Colors of a picture. This compiles, but none of the four functions does what its comment says. You could
//! look for the faults for a long time, but clippy sees all of them.
//!
//! Read the warnings of `cargo clippy` (you see them here as well), find out what each one means, and fix
//! the code.

/// A color as one number, with eight bits each for red, green and blue.
pub fn packed(red: u32, green: u32, blue: u32) -> u32 {
    red << 16 | green << 8 + blue
}

/// A brightness within the limits from 0 to 100.
pub fn limited(brightness: i32) -> i32 {
    brightness.max(100).min(0)
}

/// The index of the first color that is dark, if there is one.
pub fn first_dark(brightness: &[i32]) -> Option<usize> {
    for (index, &value) in brightness.iter().enumerate() {
        return (value < 20).then_some(index);
    }
    None
}

/// The numbers from 5 down to 1, for a picture that fades out.
pub fn fading() -> Vec<i32> {
    (5..0).collect()
}
