//! Walks over the positions, and looks each amount up without brackets.

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
    for day in 0..rain.len() {
        let amount = *rain.iter().nth(day).unwrap_or(&0);
        if amount > most {
            most = amount;
            wettest = day + 1;
        }
    }
    wettest
}
