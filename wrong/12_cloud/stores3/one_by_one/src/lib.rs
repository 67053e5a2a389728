//! Each deletion is a request.

use futures_util::TryStreamExt;
use object_store::path::Path;
use object_store::{Error, ObjectStore, ObjectStoreExt, Result};

/// Deletes all but the newest pictures of a camera, and returns those that are kept, from the oldest to the newest. Their
/// names begin with the date and the time, such as `2031-05-09-1240.jpg`.
pub async fn tidy(store: &dyn ObjectStore, camera: &str, keep: usize) -> Result<Vec<Path>> {
    let folder = Path::from_iter(["sky", camera]);
    let listed = store.list(Some(&folder)).map_ok(|it| it.location);
    let mut pictures: Vec<Path> = listed.try_collect().await?;
    pictures.sort();
    let kept = pictures.split_off(pictures.len().saturating_sub(keep));
    for picture in pictures {
        match store.delete(&picture).await {
            Ok(()) | Err(Error::NotFound { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(kept)
}
