//! Looks at the timer before the word.

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
    match select(pin!(sleep(time)), pin!(lookup)).await {
        Either::Right((meaning, _)) => Some(meaning),
        Either::Left(_) => None,
    }
}
