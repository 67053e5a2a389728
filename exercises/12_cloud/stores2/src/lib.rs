//! Guests of an exhibition vote for pictures at several entrances. The number of votes is an object in a cloud. Each
//! entrance reads it, adds one, and writes it back, and if two do that at the same time, a vote is lost. A lock doesn't
//! help, since the entrances are different programs. Only the store sees both: let it refuse a write that isn't based
//! on the newest version, and try again then. That's also possible for the first vote, when there's no object yet.
//!
//! Any other error is returned. `PutOptions` can be made from a `PutMode`.

use object_store::path::Path;
use object_store::{Error, ObjectStore, ObjectStoreExt, Result};

/// Adds a vote for a picture, and returns how many it has now.
pub async fn vote(store: &dyn ObjectStore, picture: &str) -> Result<u64> {
    let path = Path::from_iter(["votes", picture]);
    let votes = match store.get(&path).await {
        Ok(found) => number(&found.bytes().await?),
        Err(Error::NotFound { .. }) => 0,
        Err(other) => return Err(other),
    };
    let payload = (votes + 1).to_string().into();
    store.put(&path, payload).await?;
    Ok(votes + 1)
}

fn number(text: &[u8]) -> u64 {
    let text = str::from_utf8(text).unwrap_or_default();
    text.parse().unwrap_or(0)
}
