//! A photo album is kept on a disk, and should be kept in a cloud, too. Which one, S3, Google Cloud Storage or Azure, isn't
//! decided yet. The crate object_store has a trait for all of them, with a directory and a map in memory as further
//! implementations, and the tests use two of them. Let the functions take any store.
//!
//! `albums` also loads the list of all photos. Let it ask for the names of the albums only, however many photos there
//! are, and return them in alphabetical order.

use futures_util::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, Result};

/// Puts a photo into an album.
pub async fn add(store: &LocalFileSystem, album: &str, name: &str, photo: Vec<u8>) -> Result<()> {
    let path = Path::from_iter(["albums", album, name]);
    store.put(&path, photo.into()).await?;
    Ok(())
}

/// A photo, or the error `NotFound`.
pub async fn photo(store: &LocalFileSystem, album: &str, name: &str) -> Result<Vec<u8>> {
    let path = Path::from_iter(["albums", album, name]);
    let found = store.get(&path).await?;
    Ok(found.bytes().await?.to_vec())
}

/// The names of all albums.
pub async fn albums(store: &LocalFileSystem) -> Result<Vec<String>> {
    let photos: Vec<_> = store
        .list(Some(&Path::from("albums")))
        .try_collect()
        .await?;
    let album = |path: &Path| path.parts().nth(1).map(|part| part.as_ref().to_string());
    let mut albums: Vec<String> = photos.iter().filter_map(|it| album(&it.location)).collect();
    albums.sort();
    albums.dedup();
    Ok(albums)
}
