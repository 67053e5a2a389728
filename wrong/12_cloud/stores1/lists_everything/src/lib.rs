//! Takes any store, but still loads the whole list to find the names.

use futures_util::TryStreamExt;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, Result};

/// Puts a photo into an album.
pub async fn add(store: &dyn ObjectStore, album: &str, name: &str, photo: Vec<u8>) -> Result<()> {
    let path = Path::from_iter(["albums", album, name]);
    store.put(&path, photo.into()).await?;
    Ok(())
}

/// A photo, or the error `NotFound`.
pub async fn photo(store: &dyn ObjectStore, album: &str, name: &str) -> Result<Vec<u8>> {
    let path = Path::from_iter(["albums", album, name]);
    let found = store.get(&path).await?;
    Ok(found.bytes().await?.to_vec())
}

/// The names of all albums.
pub async fn albums(store: &dyn ObjectStore) -> Result<Vec<String>> {
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
