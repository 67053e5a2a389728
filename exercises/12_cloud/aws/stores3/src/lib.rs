//! Cameras take a picture of the sky every few minutes. `tidy` keeps the newest ones of a camera and deletes the others.
//! It was tested with a store in memory, and passed. Now there's also a folder, and a bucket in S3.
//!
//! Let it work with all three, and rely only on what each `ObjectStore` promises. A list has no particular order.
//! Someone else may delete a picture before you do: S3 doesn't mind, but for a folder that's `NotFound`, which shouldn't
//! keep the other pictures from being deleted. Any other error is returned. And each request to S3 takes time, but one
//! can delete many objects: give all of them to `delete_stream`. (`stream::iter` and `boxed` make a stream for it.)

use futures_util::TryStreamExt;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, Result};

/// Deletes all but the newest pictures of a camera, and returns those that are kept, from the oldest to the newest. Their
/// names begin with the date and the time, such as `2031-05-09-1240.jpg`.
pub async fn tidy(store: &dyn ObjectStore, camera: &str, keep: usize) -> Result<Vec<Path>> {
    let folder = Path::from_iter(["sky", camera]);
    let listed = store.list(Some(&folder)).map_ok(|it| it.location);
    let mut pictures: Vec<Path> = listed.try_collect().await?;
    let old = pictures.len().saturating_sub(keep);
    for picture in pictures.drain(..old) {
        store.delete(&picture).await?;
    }
    Ok(pictures)
}
