//! A baker counts the loaves that were sold.

/// All loaves of the days together.
// `&[u32]` takes every length, and an array's `&[u32; 7]` becomes one by itself where it is passed.
pub fn total(days: &[u32]) -> u32 {
    days.iter().sum()
}

/// The loaves of the first and of the last day; `(0, 0)` when there is no day.
pub fn first_and_last(days: &[u32]) -> (u32, u32) {
    if days.is_empty() {
        return (0, 0);
    }
    (days[0], days[days.len() - 1])
}
