//! A choir has moved from Tokio to smol, and now no singer is heard. In smol, a task that is dropped is
//! cancelled, and a statement such as `executor.spawn(song);` drops it at once.
//!
//! `perform` should return all songs, in the order of the singers. The lamps must go on for as long as the
//! executor runs, though nothing waits for them.

use smol::LocalExecutor;

/// Switches the lamps on, lets all singers sing at the same time, and returns their songs.
pub async fn perform<'a>(
    executor: &LocalExecutor<'a>,
    lamps: impl Future<Output = ()> + 'a,
    singers: Vec<impl Future<Output = String> + 'a>,
) -> Vec<String> {
    executor.spawn(lamps);
    for singer in singers {
        executor.spawn(singer);
    }
    Vec::new()
}
