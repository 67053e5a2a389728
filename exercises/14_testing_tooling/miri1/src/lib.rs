//! A sound editor draws the loudest sample of each block of a recording. The programmer wanted it to be
//! fast, and left out the check of the bounds. On most recordings nothing goes wrong. On some, the function
//! reads memory that isn't its own, which is *undefined behavior*: anything may happen, including nothing.
//!
//! Miri finds it, and in a debug build the standard library looks as well, and stops the test. Which blocks
//! are too long? Fix it, and do it without `unsafe`: there is an iterator over blocks that's as fast.

/// The loudest sample of each block of this many samples. The last block may be shorter.
pub fn peaks(samples: &[u16], block: usize) -> Vec<u16> {
    let blocks = samples.len().div_ceil(block);
    let peak = |index: usize| {
        let start = index * block;
        // SAFETY: there are that many blocks.
        let samples = unsafe { samples.get_unchecked(start..start + block) };
        samples.iter().copied().max().unwrap_or(0)
    };
    (0..blocks).map(peak).collect()
}
