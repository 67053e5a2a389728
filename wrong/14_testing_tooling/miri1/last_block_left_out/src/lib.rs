//! Leaves out the last block.

/// The loudest sample of each block of this many samples. The last block may be shorter.
pub fn peaks(samples: &[u16], block: usize) -> Vec<u16> {
    let blocks = samples.len().checked_div(block).unwrap_or(0);
    let peak = |index: usize| {
        let start = index * block;
        // SAFETY: there are that many blocks.
        let samples = unsafe { samples.get_unchecked(start..start + block) };
        samples.iter().copied().max().unwrap_or(0)
    };
    (0..blocks).map(peak).collect()
}
