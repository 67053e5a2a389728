//! A weather station notes the rain of each day in millimetres.

/// All the rain of these days, in millimetres.
pub fn total(rain: &[u32]) -> u32 {
    let mut sum = 0;
    for &millimetres in rain {
        sum += millimetres;
    }
    sum
}

/// The number of the wettest day, counted from 1; the first one when several are as wet; 0 when no rain fell.
pub fn wettest_day(rain: &[u32]) -> usize {
    let mut most = 0;
    let mut wettest = 0;
    // No index, so no index can be wrong: `enumerate` counts, the loop ends with the slice.
    for (day, &millimetres) in rain.iter().enumerate() {
        if millimetres > most {
            most = millimetres;
            wettest = day + 1;
        }
    }
    wettest
}
