//! Asks for a bar that is too long, which `bar` notices, and accuses `middle`, which is sound.

pub mod contracts;
pub mod recording;

pub fn breaks_nearest() -> Option<(Vec<i16>, f32)> {
    Some((vec![1], f32::NAN))
}

pub fn breaks_bar() -> Option<(Vec<i16>, usize, usize)> {
    Some((vec![1, 2, 3], 2, 2))
}

pub fn breaks_middle() -> Option<Vec<i16>> {
    Some(Vec::new())
}

pub fn breaks_echo() -> Option<(Vec<i16>, usize, usize)> {
    Some((vec![1, 2, 3], 2, 3))
}
