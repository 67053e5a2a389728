//! Goes on at the end when there is no earlier sample.

/// Adds to each sample half of what is `delay` samples before it by then.
pub fn echo(samples: &mut [i32], delay: usize) {
    let length = samples.len();
    for index in 0..length {
        let earlier = samples[(index + length - delay % length) % length];
        samples[index] += earlier / 2;
    }
}
