//! A hiker's path is a row of heights in metres. Heights come from many places: a vector, a file, another crate.
//!
//! `climb` is written for the iterator of one type, and refused: a type's own methods are written in its own crate
//! (E0116). Define a public extension trait `Climb` instead, and give its method to all iterators over `i32` by one
//! blanket `impl`. The body of `climb` and the two functions at the end stay as they are.

pub trait Climb {
    /// The sum of all metres that go up. Those that go down do not count.
    fn climb(self) -> i32;
}

// The trait is ours, so it may be implemented for types of others, even for all that have a trait of others.
impl<I: Iterator<Item = i32>> Climb for I {
    fn climb(self) -> i32 {
        let mut metres = 0;
        let mut before = None;
        for height in self {
            if let Some(before) = before
                && height > before
            {
                metres += height - before;
            }
            before = Some(height);
        }
        metres
    }
}

/// The line in the guide, such as "Mill: 120 m up".
pub fn guide_line(name: &str, heights: Vec<i32>) -> String {
    format!("{name}: {} m up", heights.into_iter().climb())
}

/// The metres that go up on the way back, from the last height to the first.
pub fn way_back(heights: &[i32]) -> i32 {
    heights.iter().rev().copied().climb()
}
