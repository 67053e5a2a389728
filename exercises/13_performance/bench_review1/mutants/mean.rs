//! One interrupted round changes the result, because it's the mean.

use std::hint::black_box;

/// A clock. In tests, it may be a number that the closures change.
pub trait Clock {
    /// The time in nanoseconds.
    fn now(&self) -> u64;
}

/// How often the work is done before anything is measured.
pub const WARM_UP: usize = 3;

/// The median of this many rounds, an odd number. Each round has an input of its own, made by `setup`. Only `work` is
/// measured: neither making the input nor dropping the output.
pub fn median<I, O>(
    clock: &impl Clock,
    rounds: usize,
    mut setup: impl FnMut() -> I,
    mut work: impl FnMut(I) -> O,
) -> u64 {
    for _ in 0..WARM_UP {
        let input = setup();
        black_box(work(input));
    }
    let mut times = Vec::new();
    for _ in 0..rounds {
        let input = black_box(setup());
        let start = clock.now();
        let output = black_box(work(input));
        let time = clock.now() - start;
        times.push(time);
        drop(output);
    }
    times.iter().sum::<u64>() / rounds as u64
}
