//! Adds the patience to the clock, which cannot be done if the patience is endless.

use std::time::Duration;

use tokio::time::{Instant, sleep};

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
    let deadline = Instant::now() + patience;
    let mut longest = FIRST_WAIT;
    loop {
        match attempt().await {
            Err(Failure::Busy) => {}
            final_answer => return final_answer,
        }
        let wait = jitter(longest);
        if Instant::now() + wait > deadline {
            return Err(Failure::Busy);
        }
        sleep(wait).await;
        longest = LONGEST_WAIT.min(longest * 2);
    }
}
