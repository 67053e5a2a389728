//! The trait belongs to this crate, so it can be implemented for types of other crates, and even for every type that
//! has the trait `Iterator`.

pub trait Climb {
    /// The sum of all meters that go up. Meters that go down don't count.
    fn climb(self) -> i32;
}

impl<I: Iterator<Item = i32>> Climb for I {
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
