//! Review the four functions in `recording.rs`. Each has an `unsafe` block and a comment that says why
//! it's sound. Some of the comments are wrong.
//!
//! A reviewer proves it: for each function, return arguments with which the contract is broken, or
//! `None` if there are none.

pub mod contracts;
pub mod recording;

/// Arguments that break `nearest`: samples and a position.
pub fn breaks_nearest() -> Option<(Vec<i16>, f32)> {
    None
}

/// Arguments that break `bar`: samples, the start and the length.
pub fn breaks_bar() -> Option<(Vec<i16>, usize, usize)> {
    None
}

/// Arguments that break `middle`: the samples of a bar.
pub fn breaks_middle() -> Option<Vec<i16>> {
    None
}

/// Arguments that break `echo`: samples, the index and the delay.
pub fn breaks_echo() -> Option<(Vec<i16>, usize, usize)> {
    None
}
