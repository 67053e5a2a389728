//! Whatever belongs to one runtime (timers, sockets, `spawn`) is passed in. What remains are futures, and
//! the crate `futures` combines them in any executor.

use std::pin::pin;
use std::time::Duration;

use futures::future::{Either, select};

/// Waits for a meaning until the time is over. `sleep` makes a timer of the caller's runtime.
pub async fn meaning<S>(
    lookup: impl Future<Output = String>,
    time: Duration,
    sleep: impl FnOnce(Duration) -> S,
) -> Option<String>
where
    S: Future,
{
    match select(pin!(lookup), pin!(sleep(time))).await {
        Either::Left((meaning, _)) => Some(meaning),
        Either::Right(_) => None,
    }
}
