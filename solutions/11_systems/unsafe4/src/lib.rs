//! The loop ends before the last temperature, so there is always a next one. An invalid
//! read stays invalid even if its value isn't used: the address may belong to nothing at all.
//! (`temperatures.windows(2)` needs no `unsafe`. Only a measurement could show that it isn't fast enough.)

/// How often a temperature is higher than the one before.
pub fn rises(temperatures: &[i16]) -> usize {
    let start = temperatures.as_ptr();
    let mut count = 0;
    if temperatures.is_empty() {
        return count;
    }
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
