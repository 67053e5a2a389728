//! Fixes the bound, and keeps the `unsafe`.

/// The loudest sample of each block of this many samples. The last block may be shorter.
pub fn peaks(samples: &[u16], block: usize) -> Vec<u16> {
    let blocks = samples.len().div_ceil(block);
    let peak = |index: usize| {
        let start = index * block;
        // SAFETY: the end is at most the length.
        let samples = unsafe { samples.get_unchecked(start..samples.len().min(start + block)) };
        samples.iter().copied().max().unwrap_or(0)
    };
    (0..blocks).map(peak).collect()
}
