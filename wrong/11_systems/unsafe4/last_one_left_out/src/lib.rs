//! Stays away from the end by leaving out the last temperature.

/// How often a temperature is higher than the one before.
pub fn rises(temperatures: &[i16]) -> usize {
    let start = temperatures.as_ptr();
    let mut count = 0;
    if temperatures.is_empty() {
        return count;
    }
    // SAFETY: there is a first temperature.
    let mut next = unsafe { start.read() };
    for index in 1..temperatures.len() - 1 {
        let current = next;
        // SAFETY: `index` is less than the length.
        next = unsafe { start.add(index).read() };
        if next > current {
            count += 1;
        }
    }
    count
}
