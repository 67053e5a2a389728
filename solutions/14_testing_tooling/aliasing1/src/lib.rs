//! Indexing borrows the slice for one expression only. The earlier sample is copied out before the other
//! one is changed, so no two borrows overlap, and there's nothing to promise.

/// Adds to each sample half of what is `delay` samples before it by then.
pub fn echo(samples: &mut [i32], delay: usize) {
    for index in delay..samples.len() {
        let earlier = samples[index - delay];
        samples[index] += earlier / 2;
    }
}
