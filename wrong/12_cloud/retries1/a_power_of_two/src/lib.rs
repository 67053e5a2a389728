//! Waits grow exponentially and are capped, and the jitter spreads the callers over them. The deadline is fixed once, so
//! that slow attempts count as well, and it's compared before the wait rather than after it.

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
    let start = Instant::now();
    let mut failures = 0;
    loop {
        match attempt().await {
            Err(Failure::Busy) => {}
            final_answer => return final_answer,
        }
        let wait = jitter(LONGEST_WAIT.min(FIRST_WAIT * 2_u32.pow(failures)));
        if start.elapsed() + wait > patience {
            return Err(Failure::Busy);
        }
        sleep(wait).await;
        failures += 1;
    }
}
