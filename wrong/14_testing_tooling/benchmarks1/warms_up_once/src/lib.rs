//! Warms up with a single round.

use std::time::Duration;

/// A clock that can be read. The tests bring one with a fixed pace, so that they don't depend on the machine.
pub trait Clock {
    /// The time since some moment.
    fn now(&self) -> Duration;
}

/// The time of one round, as the mean of this many rounds.
pub fn time_per_round(clock: &impl Clock, rounds: u32, mut work: impl FnMut()) -> Duration {
    for _ in 0..1 {
        work();
    }
    let start = clock.now();
    for _ in 0..rounds {
        work();
    }
    (clock.now() - start) / rounds
}
