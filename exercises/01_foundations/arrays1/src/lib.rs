//! The rain of one week, in millimeters: seven numbers, from Monday to Sunday. The compiler has counted them, and
//! stops you before the program can panic.
//!
//! Fix the places that it marks, and then the ones that it can't know about. The elements of an array are numbered,
//! and the first number isn't 1.

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
pub fn on_the_weekend(rain: [u32; 7]) -> u32 {
    rain[6] + rain[7]
}
