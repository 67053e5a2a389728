//! `as_chunks` makes arrays of a slice, so the inner loop has a length that is known, and becomes a few
//! vector instructions. The rest, fewer than eight samples, is added one by one.

/// The sum of all samples.
pub fn sum(samples: &[f32]) -> f32 {
    let (chunks, rest) = samples.as_chunks::<8>();
    let mut sums = [0.0; 8];
    for chunk in chunks {
        for (sum, sample) in sums.iter_mut().zip(chunk) {
            *sum += sample;
        }
    }
    sums.iter().chain(rest).sum()
}
