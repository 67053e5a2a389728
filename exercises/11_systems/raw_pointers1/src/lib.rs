//! A synthesizer finds the loudest sample of each of its waves while it is compiled. `peak` gets the wave
//! as C would pass it: a pointer and a length.
//!
//! When the compiler evaluates a `const`, it knows where each pointer came from and how far it may go.
//! It refuses the two mistakes in `peak`, one after the other. Read its notes, and fix them.

/// The largest distance from 0 of all samples. 0 if there is no sample.
///
/// # Safety
///
/// From `start` on, there must be `length` samples in one array.
pub const unsafe fn peak(start: *const i16, length: usize) -> u16 {
    let mut peak = 0;
    let mut index = 0;
    while index <= length {
        // SAFETY: `index` is less than `length`, so the pointer stays in the array.
        let sample = unsafe { start.byte_add(index).read() };
        if sample.unsigned_abs() > peak {
            peak = sample.unsigned_abs();
        }
        index += 1;
    }
    peak
}
