//! Without an index, no index can be wrong: `enumerate` counts, and the loop ends with the slice.

/// The rain of all days together, in millimeters.
pub fn total(rain: &[u32]) -> u32 {
    let mut sum = 0;
    for &millimeters in rain {
        sum += millimeters;
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
