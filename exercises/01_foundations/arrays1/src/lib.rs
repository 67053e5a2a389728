//! The rain of a week, in millimetres: seven numbers, from Monday to Sunday. The compiler has counted, and it
//! refuses the code before it can panic.
//!
//! Repair the places that it marks, and then those that it cannot know. The elements of an array are numbered, and
//! the first number is not 1.

pub fn on_monday(rain: [u32; 7]) -> u32 {
    rain[1]
}

pub fn on_thursday(rain: [u32; 7]) -> u32 {
    rain[4]
}

pub fn on_sunday(rain: [u32; 7]) -> u32 {
    rain[7]
}

/// Saturday and Sunday together.
pub fn at_the_weekend(rain: [u32; 7]) -> u32 {
    rain[6] + rain[7]
}
