//! A watch records your altitude once a minute. A hike can be any number of minutes long, so all functions take a
//! slice, and they return a part of it. Nothing is copied.
//!
//! Replace each `todo!()` with one slice expression, `&heights[…]`, or with one method of slices.

/// The heights from minute `from` up to, but not including, minute `to`.
pub fn between(heights: &[u32], from: usize, to: usize) -> &[u32] {
    todo!("minutes {from} to {to} of {heights:?}")
}

/// The heights without the first three, when the watch isn't precise yet. There are always at least three.
pub fn precise(heights: &[u32]) -> &[u32] {
    todo!("{heights:?} without the first three")
}

/// The last two heights. There are always at least two.
pub fn last_two(heights: &[u32]) -> &[u32] {
    todo!("the last two of {heights:?}")
}

/// The way there and the way back: the heights, split in the middle. If their number is odd, the way back has one
/// more.
pub fn there_and_back(heights: &[u32]) -> (&[u32], &[u32]) {
    todo!("the halves of {heights:?}")
}
