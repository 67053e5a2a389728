//! Begins with a peak of 1, which silence doesn't have.

/// The largest distance from 0 of all samples. 0 if there is no sample.
///
/// # Safety
///
/// From `start` on, there must be `length` samples in one array.
pub const unsafe fn peak(start: *const i16, length: usize) -> u16 {
    let mut peak = 1;
    let mut index = 0;
    while index < length {
        // SAFETY: `index` is less than `length`, so the pointer stays in the array.
        let sample = unsafe { start.add(index).read() };
        if sample.unsigned_abs() > peak {
            peak = sample.unsigned_abs();
        }
        index += 1;
    }
    peak
}
