//! A sound editor moves the quiet samples of a recording to the front. Whether a sample is quiet is a matter of
//! chance, so the processor guesses wrong at every second `if`, and has to start again from there.
//!
//! Don't decide: compute. Swap always, and move the boundary by 0 or by 1. More swaps take less time.

/// Moves the samples below the limit to the front, and returns how many there are.
pub fn quiet_first(samples: &mut [u32], limit: u32) -> usize {
    let mut quiet = 0;
    for index in 0..samples.len() {
        if samples[index] < limit {
            samples.swap(index, quiet);
            quiet += 1;
        }
    }
    quiet
}
