//! Copies the index and the `while`.

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
    let mut index = 0;
    while index < samples.len() {
        if samples[index] >= limit {
            run += 1;
            if run > longest {
                longest = run;
            }
        } else {
            run = 0;
        }
        index += 1;
    }
    longest
}
