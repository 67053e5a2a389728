//! Reads at odd addresses with `read_unaligned`: the compiler accepts it, and the samples are wrong.

/// # Safety
///
/// From `start` on, there must be `length` samples in one array.
pub const unsafe fn peak(start: *const i16, length: usize) -> u16 {
    let mut peak = 0;
    let mut index = 0;
    while index < length {
        // SAFETY: `index` is less than `length`, so the pointer stays in the array.
        let sample = unsafe { start.byte_add(index).read_unaligned() };
        if sample.unsigned_abs() > peak {
            peak = sample.unsigned_abs();
        }
        index += 1;
    }
    peak
}
