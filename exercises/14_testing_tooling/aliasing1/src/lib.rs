//! An echo adds half of an earlier sample to each sample. The author wanted to read and write the same
//! slice in one loop, thought that the borrow checker wouldn't allow it, and took a pointer.
//!
//! All tests pass, and every index is right. It's undefined behavior all the same: `earlier` is for reading
//! only, and each `&mut` to a sample ends what it may do there. Miri reports it; see the picture in the
//! lesson. Fix it without `unsafe`: the borrow checker does allow it.

/// Adds to each sample half of what is `delay` samples before it by then.
pub fn echo(samples: &mut [i32], delay: usize) {
    let earlier = samples.as_ptr();
    for index in delay..samples.len() {
        let sample = &mut samples[index];
        // SAFETY: the index is less than the length.
        *sample += unsafe { *earlier.add(index - delay) } / 2;
    }
}
