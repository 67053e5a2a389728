//! Waits for the lamps, which never end.

use smol::{LocalExecutor, Task};

/// Switches the lamps on, lets all singers sing at the same time, and returns their songs.
pub async fn perform<'a>(
    executor: &LocalExecutor<'a>,
    lamps: impl Future<Output = ()> + 'a,
    singers: Vec<impl Future<Output = String> + 'a>,
) -> Vec<String> {
    executor.spawn(lamps).await;
    let singing: Vec<Task<String>> = singers
        .into_iter()
        .map(|singer| executor.spawn(singer))
        .collect();
    let mut songs = Vec::new();
    for singer in singing {
        songs.push(singer.await);
    }
    songs
}
