//! A weather station notes the rain of each day in millimetres. Both functions below are right, but they count
//! through the days and look each one up by its number, as in a language without `for … in`.
//!
//! Let the loops walk over the amounts themselves, without any index in square brackets, until the denied lints
//! (`clippy::needless_range_loop` and its relatives) are quiet. `wettest_day` still needs the day's number: the
//! lesson shows how a loop gets number and item together.

/// All the rain of these days, in millimetres.
pub fn total(rain: &[u32]) -> u32 {
    let mut sum = 0;
    for day in 0..rain.len() {
        sum += rain[day];
    }
    sum
}

/// The number of the wettest day, counted from 1; the first one when several are as wet; 0 when no rain fell.
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
