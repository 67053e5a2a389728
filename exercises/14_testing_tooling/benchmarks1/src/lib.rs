//! How long does one round of some work take? This function distorts what it measures in two ways. It reads
//! the clock in every round, and reading takes longer than the work. And it counts the first rounds, which
//! are slow because nothing is in the processor's caches yet.
//!
//! Do all rounds once to warm up, without looking at the clock. Then do them again between two readings.

use std::time::Duration;

/// A clock that can be read. The tests bring one with a fixed pace, so that they don't depend on the
/// machine.
pub trait Clock {
    /// The time since some moment.
    fn now(&self) -> Duration;
}

/// The time of one round, as the mean of this many rounds.
pub fn time_per_round(clock: &impl Clock, rounds: u32, mut work: impl FnMut()) -> Duration {
    let mut total = Duration::ZERO;
    for _ in 0..rounds {
        let start = clock.now();
        work();
        total += clock.now() - start;
    }
    total / rounds
}
