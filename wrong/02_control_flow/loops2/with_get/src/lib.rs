//! Counts through the days as before, and hides the index in `get`.

/// The rain of all days together, in millimeters.
pub fn total(rain: &[u32]) -> u32 {
    let mut sum = 0;
    let mut day = 0;
    while let Some(&amount) = rain.get(day) {
        sum += amount;
        day += 1;
    }
    sum
}

/// The number of the wettest day, counted from 1. If there are several, the first one; if there was no rain, 0.
pub fn wettest_day(rain: &[u32]) -> usize {
    let mut most = 0;
    let mut wettest = 0;
    for (day, &millimeters) in rain.iter().enumerate() {
        if millimeters > most {
            most = millimeters;
            wettest = day + 1;
        }
    }
    wettest
}
