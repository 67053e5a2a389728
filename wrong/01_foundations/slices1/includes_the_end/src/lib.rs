//! Includes the end of the range.

/// The heights from minute `from` up to, but not including, minute `to`.
pub fn between(heights: &[u32], from: usize, to: usize) -> &[u32] {
    &heights[from..=to]
}

/// The heights without the first three, when the watch isn't precise yet. There are always at least three.
pub fn precise(heights: &[u32]) -> &[u32] {
    &heights[3..]
}

/// The last two heights. There are always at least two.
pub fn last_two(heights: &[u32]) -> &[u32] {
    &heights[heights.len() - 2..]
}

/// The way there and the way back: the heights, split in the middle. If their number is odd, the way back has one
/// more.
pub fn there_and_back(heights: &[u32]) -> (&[u32], &[u32]) {
    heights.split_at(heights.len() / 2)
}
