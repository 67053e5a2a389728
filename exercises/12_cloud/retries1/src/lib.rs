//! An orchestra's tuner asks a tone service that is sometimes busy. `retry` calls it again and again, without a break, as
//! do all the other tuners: that's how a short outage becomes a long one. Make it a good neighbor:
//!
//! - Only `Failure::Busy` is retried. Any other failure is final, and returned at once.
//! - After the first failure it waits up to 100 ms, then up to 200 ms, 400 ms, and so on, but never more than 2 s. `jitter`
//!   decides how long exactly: it gets the longest wait, and returns a random one.
//! - It gives up before `patience` is over: if the next wait wouldn't end by then, it returns the failure instead. With
//!   `Duration::MAX`, it never gives up.

use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The service has too much to do, or can't be reached.
    Busy,
    /// The service doesn't understand the request.
    Wrong,
}

pub const FIRST_WAIT: Duration = Duration::from_millis(100);
pub const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// Calls `attempt` until it succeeds, or until another try is no use or no time is left.
pub async fn retry<T>(
    mut attempt: impl AsyncFnMut() -> Result<T, Failure>,
    mut jitter: impl FnMut(Duration) -> Duration,
    patience: Duration,
) -> Result<T, Failure> {
    let _ = (&mut jitter, patience);
    loop {
        if let Ok(answer) = attempt().await {
            return Ok(answer);
        }
    }
}
