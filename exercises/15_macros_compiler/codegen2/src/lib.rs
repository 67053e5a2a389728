//! The loudness of a recording is the sum of its samples, and a processor could add eight of them with one
//! instruction. But LLVM may not change the order in which floating-point numbers are added: the result could
//! differ in its last digits.
//!
//! You may. Add the samples in eight sums, side by side, and add the eight sums at the end. The tests use
//! numbers that have the same sum in any order.

/// The sum of all samples.
pub fn sum(samples: &[f32]) -> f32 {
    let mut sum = 0.0;
    for sample in samples {
        sum += sample;
    }
    sum
}
