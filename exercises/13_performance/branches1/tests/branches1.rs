use std::hint::black_box;

use branches1::quiet_first;

/// Numbers that look random, and are the same in every run.
fn noise() -> impl FnMut() -> u32 {
    let mut number: u32 = 7;
    move || {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        number >> 8
    }
}

const LIMIT: u32 = 1 << 23;

fn recording() -> Vec<u32> {
    let mut noise = noise();
    (0..3_000_000).map(|_| noise()).collect()
}

/// How many samples of the recording are quiet.
const QUIET: usize = 1_500_066;

/// Looks at every hundredth sample of both parts, which takes next to no time.
fn assert_split(samples: &[u32], quiet: usize) {
    assert_eq!(quiet, QUIET);
    for (index, sample) in samples.iter().enumerate().step_by(100) {
        let expected = index < quiet;
        assert_eq!(*sample < LIMIT, expected, "sample {index} is {sample}");
    }
}

/// What both sides need before, and what isn't measured.
#[test]
fn setup() {
    assert_eq!(black_box(recording()).len(), 3_000_000);
}

/// One decision for each sample.
#[test]
fn baseline() {
    let mut samples = recording();
    let mut quiet = 0;
    for index in 0..samples.len() {
        if samples[index] < LIMIT {
            samples.swap(index, quiet);
            quiet += 1;
        }
    }
    assert_split(&black_box(samples), quiet);
}

#[test]
fn a_recording_is_split() {
    let mut samples = recording();
    let quiet = quiet_first(&mut samples, LIMIT);
    assert_split(&black_box(samples), quiet);
}

#[test]
fn quiet_samples_are_in_front() {
    let mut samples = [9, 2, 5, 7, 1, 5, 8, 3];
    assert_eq!(quiet_first(&mut samples, 5), 3);
    samples[..3].sort();
    samples[3..].sort();
    assert_eq!(samples, [1, 2, 3, 5, 5, 7, 8, 9], "no sample is lost");
}

#[test]
fn all_or_none_may_be_quiet() {
    assert_eq!(quiet_first(&mut [4, 3], 9), 2);
    assert_eq!(quiet_first(&mut [4, 3], 3), 0);
    assert_eq!(quiet_first(&mut [], 3), 0);
}
