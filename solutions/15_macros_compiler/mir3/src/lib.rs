//! `fade` and `longest_loud_run`, perhaps. The assertions in MIR are not in the source: the first division
//! can't be by zero here, and an iterator needs no check of an index.

/// See `mir/first.mir`.
pub fn first(volume: u8, steps: u8) -> u8 {
    if steps == 0 {
        return volume;
    }
    volume - volume / steps
}

/// See `mir/second.mir`. Give it a `for` loop: the index in the MIR comes from an old `while`.
pub fn second(samples: &[u8], limit: u8) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for &sample in samples {
        run = if sample >= limit { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}
