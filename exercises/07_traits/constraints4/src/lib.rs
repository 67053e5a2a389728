//! A hike is a sequence of heights in meters. The heights can come from anywhere: a vector, a file, another crate.
//!
//! `climb` is written for one iterator type, and that's an error: you can add methods to a type only in its own crate
//! (E0116). Define a public extension trait `Climb` instead, and implement it for every iterator over `i32`, with one
//! blanket `impl`. Don't change the body of `climb` or the two functions at the end.

impl std::vec::IntoIter<i32> {
    /// The sum of all meters that go up. Meters that go down don't count.
    pub fn climb(self) -> i32 {
        let mut meters = 0;
        let mut before = None;
        for height in self {
            if let Some(before) = before
                && height > before
            {
                meters += height - before;
            }
            before = Some(height);
        }
        meters
    }
}

/// A line in the guide, for example "Mill: 120 m up".
pub fn guide_line(name: &str, heights: Vec<i32>) -> String {
    format!("{name}: {} m up", heights.into_iter().climb())
}

/// The meters that go up if you walk back, from the last height to the first.
pub fn way_back(heights: &[i32]) -> i32 {
    heights.iter().rev().copied().climb()
}
