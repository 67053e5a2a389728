//! The trait is implemented for one iterator type.

pub trait Climb {
    /// The sum of all meters that go up. Meters that go down don't count.
    fn climb(self) -> i32;
}

impl Climb for std::vec::IntoIter<i32> {
    fn climb(self) -> i32 {
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
