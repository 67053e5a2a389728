//! Reads the first temperature even if there is none.

/// How often a temperature is higher than the one before.
pub fn rises(temperatures: &[i16]) -> usize {
    let start = temperatures.as_ptr();
    let mut count = 0;
    // SAFETY: there is a first temperature.
    let mut next = unsafe { start.read() };
    for index in 1..temperatures.len() {
        let current = next;
        // SAFETY: `index` is less than the length.
        next = unsafe { start.add(index).read() };
        if next > current {
            count += 1;
        }
    }
    count
}
