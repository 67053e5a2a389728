//! A tracker records the height above the sea, once a minute.

/// The heights from minute `from` up to, but not including, minute `to`.
pub fn between(heights: &[u32], from: usize, to: usize) -> &[u32] {
    &heights[from..to]
}

/// The heights without the first three, while the tracker is not yet precise. There are always three at least.
pub fn precise(heights: &[u32]) -> &[u32] {
    &heights[3..]
}

/// The last two heights. There are always two at least.
pub fn last_two(heights: &[u32]) -> &[u32] {
    &heights[heights.len() - 2..]
}

/// The way there and the way back: the heights cut in the middle. When the number is odd, the way back gets one more.
pub fn there_and_back(heights: &[u32]) -> (&[u32], &[u32]) {
    // One number for both halves: they cannot overlap, and nothing between them can get lost.
    heights.split_at(heights.len() / 2)
}
