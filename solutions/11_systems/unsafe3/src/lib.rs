//! A comment isn't a proof. The usual suspects are the empty input, a sum that overflows, and a value
//! that was checked instead of the one that is used.

pub mod contracts;
pub mod recording;

/// Arguments that break `nearest`: samples and a position.
pub fn breaks_nearest() -> Option<(Vec<i16>, f32)> {
    Some((Vec::new(), 0.0))
}

/// Arguments that break `bar`: samples, the start and the length.
pub fn breaks_bar() -> Option<(Vec<i16>, usize, usize)> {
    Some((vec![1, 2, 3], usize::MAX, 2))
}

/// Arguments that break `middle`: the samples of a bar.
pub fn breaks_middle() -> Option<Vec<i16>> {
    None
}

/// Arguments that break `echo`: samples, the index and the delay.
pub fn breaks_echo() -> Option<(Vec<i16>, usize, usize)> {
    Some((vec![1, 2, 3], 5, 1))
}
