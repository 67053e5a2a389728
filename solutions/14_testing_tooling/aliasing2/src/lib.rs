//! A pointer from a reference to one sample is for that sample. `as_mut_ptr` makes one from the whole slice,
//! so it may reach all of it, and it needs no first sample to begin with.

/// Plays a recording backwards. Each frame is a sample on the left and one on the right, and stays in that
/// order. A last sample without its frame stays where it is.
pub fn reverse(samples: &mut [i16]) {
    let frames = samples.len() / 2;
    let first = samples.as_mut_ptr();
    for frame in 0..frames / 2 {
        let (early, late) = (2 * frame, 2 * (frames - 1 - frame));
        for channel in 0..2 {
            // SAFETY: both indices are less than the length, and they are different.
            unsafe { first.add(early + channel).swap(first.add(late + channel)) };
        }
    }
}
