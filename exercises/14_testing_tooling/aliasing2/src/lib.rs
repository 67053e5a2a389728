//! This plays a recording backwards. All tests pass, and every index is right. No tool but Miri sees what is
//! wrong here, so without a nightly toolchain that has Miri, you can only read: the exercise is skipped then.
//!
//! A pointer may be used for what it was made from, and for nothing else. Which samples does `first` come
//! from, and which ones does it reach? Change how the pointer is made.

/// Plays a recording backwards. Each frame is a sample on the left and one on the right, and stays in that
/// order. A last sample without its frame stays where it is.
pub fn reverse(samples: &mut [i16]) {
    let frames = samples.len() / 2;
    if frames == 0 {
        return;
    }
    let first = std::ptr::from_mut(&mut samples[0]);
    for frame in 0..frames / 2 {
        let (early, late) = (2 * frame, 2 * (frames - 1 - frame));
        for channel in 0..2 {
            // SAFETY: both indices are less than the length, and they are different.
            unsafe { first.add(early + channel).swap(first.add(late + channel)) };
        }
    }
}
