//! How often does the temperature rise from one hour to the next? `rises` uses a pointer, because it should
//! be fast, and all tests pass. But valgrind looks at each access to memory, and reports one.
//!
//! Read its report: which line reads where it shouldn't, and how far away from what? Then fix the
//! loop in `rises`.

/// How often a temperature is higher than the one before.
pub fn rises(temperatures: &[i16]) -> usize {
    let start = temperatures.as_ptr();
    let mut count = 0;
    if temperatures.is_empty() {
        return count;
    }
    // SAFETY: the pointer moves from the first temperature to the last one.
    let mut next = unsafe { start.read() };
    for index in 0..temperatures.len() {
        let current = next;
        // SAFETY: as above.
        next = unsafe { start.add(index + 1).read() };
        if index + 1 < temperatures.len() && next > current {
            count += 1;
        }
    }
    count
}
