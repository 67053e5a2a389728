//! A baker counts the loaves that were sold. The functions were written for a whole week; now somebody asks for one
//! day, for three days, for a month. The compiler refuses, because seven is part of a type here.
//!
//! Change the signatures so that both functions take any number of days. The bodies can stay.

/// All loaves of the days together.
pub fn total(days: &[u32; 7]) -> u32 {
    days.iter().sum()
}

/// The loaves of the first and of the last day; `(0, 0)` when there is no day.
pub fn first_and_last(days: &[u32; 7]) -> (u32, u32) {
    if days.is_empty() {
        return (0, 0);
    }
    (days[0], days[days.len() - 1])
}
