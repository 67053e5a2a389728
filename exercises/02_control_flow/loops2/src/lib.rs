//! A weather station records each day's rain in millimeters. Both functions are right, but they count through the days
//! and look each one up by its index, as you would in a language without `for … in`.
//!
//! Let the loops walk over the amounts themselves, without any index in square brackets, until the denied lints
//! (`clippy::needless_range_loop` and similar ones) are silent. `wettest_day` still needs the number of the day: the
//! lesson shows how a loop gets the number and the item together.

/// The rain of all days together, in millimeters.
pub fn total(rain: &[u32]) -> u32 {
    let mut sum = 0;
    for day in 0..rain.len() {
        sum += rain[day];
    }
    sum
}

/// The number of the wettest day, counted from 1. If there are several, the first one; if there was no rain, 0.
pub fn wettest_day(rain: &[u32]) -> usize {
    let mut most = 0;
    let mut wettest = 0;
    for day in 0..rain.len() {
        if rain[day] > most {
            most = rain[day];
            wettest = day + 1;
        }
    }
    wettest
}
