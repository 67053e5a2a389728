//! A tracker records the height above the sea, once a minute. A tour may have any number of heights, so all
//! functions take a slice, and they give back a part of it. No height is copied.
//!
//! Replace each `todo!()` by one slice expression `&heights[…]` or by one method of slices.

/// The heights from minute `from` up to, but not including, minute `to`.
pub fn between(heights: &[u32], from: usize, to: usize) -> &[u32] {
    todo!("minutes {from} to {to} of {heights:?}")
}

/// The heights without the first three, while the tracker is not yet precise. There are always three at least.
pub fn precise(heights: &[u32]) -> &[u32] {
    todo!("{heights:?} without the first three")
}

/// The last two heights. There are always two at least.
pub fn last_two(heights: &[u32]) -> &[u32] {
    todo!("the last two of {heights:?}")
}

/// The way there and the way back: the heights cut in the middle. When the number is odd, the way back gets one more.
pub fn there_and_back(heights: &[u32]) -> (&[u32], &[u32]) {
    todo!("the halves of {heights:?}")
}
