//! Starts each singer when the one before has finished.

use smol::LocalExecutor;

/// Switches the lamps on, lets all singers sing at the same time, and returns their songs.
pub async fn perform<'a>(
    executor: &LocalExecutor<'a>,
    lamps: impl Future<Output = ()> + 'a,
    singers: Vec<impl Future<Output = String> + 'a>,
) -> Vec<String> {
    executor.spawn(lamps).detach();
    let singing = singers.into_iter().map(|singer| executor.spawn(singer));

    let mut songs = Vec::new();
    for singer in singing {
        songs.push(singer.await);
    }
    songs
}
