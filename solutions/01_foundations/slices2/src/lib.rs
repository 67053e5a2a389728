//! `&[u32]` accepts any length. A reference to an array, `&[u32; 7]`, becomes a slice by itself when you pass it.

/// The loaves of all days together.
pub fn total(days: &[u32]) -> u32 {
    days.iter().sum()
}

/// The loaves of the first and the last day; `(0, 0)` if there are no days.
pub fn first_and_last(days: &[u32]) -> (u32, u32) {
    if days.is_empty() {
        return (0, 0);
    }
    (days[0], days[days.len() - 1])
}
