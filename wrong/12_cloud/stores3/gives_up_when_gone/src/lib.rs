//! The first failure ends the deletions.

use futures_util::{StreamExt, TryStreamExt, stream};
use object_store::path::Path;
use object_store::{ObjectStore, Result};

/// Deletes all but the newest pictures of a camera, and returns those that are kept, from the oldest to the newest. Their
/// names begin with the date and the time, such as `2031-05-09-1240.jpg`.
pub async fn tidy(store: &dyn ObjectStore, camera: &str, keep: usize) -> Result<Vec<Path>> {
    let folder = Path::from_iter(["sky", camera]);
    let listed = store.list(Some(&folder)).map_ok(|it| it.location);
    let mut pictures: Vec<Path> = listed.try_collect().await?;
    pictures.sort();
    let kept = pictures.split_off(pictures.len().saturating_sub(keep));
    let old = stream::iter(pictures.into_iter().map(Ok)).boxed();
    store.delete_stream(old).try_collect::<Vec<_>>().await?;
    Ok(kept)
}
