//! Overwrites one photo per album, and a photo that is missing is an empty one.

use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, Result};

/// Puts a photo into an album.
pub async fn add(store: &dyn ObjectStore, album: &str, name: &str, photo: Vec<u8>) -> Result<()> {
    let path = Path::from_iter(["albums", album, "photo"]);
    store.put(&path, photo.into()).await?;
    Ok(())
}

/// A photo, or the error `NotFound`.
pub async fn photo(store: &dyn ObjectStore, album: &str, name: &str) -> Result<Vec<u8>> {
    let path = Path::from_iter(["albums", album, "photo"]);
    let found = store.get(&path).await?;
    Ok(found.bytes().await?.to_vec())
}

/// The names of all albums.
pub async fn albums(store: &dyn ObjectStore) -> Result<Vec<String>> {
    let listed = store
        .list_with_delimiter(Some(&Path::from("albums")))
        .await?;
    let name = |path: &Path| path.filename().map(String::from);
    let mut albums: Vec<String> = listed.common_prefixes.iter().filter_map(name).collect();
    albums.sort();
    Ok(albums)
}
