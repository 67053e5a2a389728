//! Makes a timer and never looks at it.

use std::time::Duration;

pub async fn meaning<S>(
    lookup: impl Future<Output = String>,
    time: Duration,
    sleep: impl FnOnce(Duration) -> S,
) -> Option<String>
where
    S: Future,
{
    let _timer = sleep(time);
    Some(lookup.await)
}
