//! The version that was read travels back with the write, so the store can compare. Its two refusals, `Precondition` and
//! `AlreadyExists`, mean that another entrance was faster, and reading again is all that's needed.

use object_store::path::Path;
use object_store::{Error, ObjectStore, ObjectStoreExt, PutMode, Result, UpdateVersion};

/// Adds a vote for a picture, and returns how many it has now.
pub async fn vote(store: &dyn ObjectStore, picture: &str) -> Result<u64> {
    let path = Path::from_iter(["votes", picture]);
    loop {
        let (votes, mode) = match store.get(&path).await {
            Ok(found) => {
                let version = UpdateVersion {
                    e_tag: found.meta.e_tag.clone(),
                    version: found.meta.version.clone(),
                };
                (number(&found.bytes().await?), PutMode::Update(version))
            }
            Err(Error::NotFound { .. }) => (0, PutMode::Create),
            Err(other) => return Err(other),
        };
        let payload = (votes + 1).to_string().into();
        match store.put_opts(&path, payload, mode.into()).await {
            Ok(_) => return Ok(votes + 1),
            Err(Error::Precondition { .. } | Error::AlreadyExists { .. }) => {}
            Err(other) => return Err(other),
        }
    }
}

fn number(text: &[u8]) -> u64 {
    let text = str::from_utf8(text).unwrap_or_default();
    text.parse().unwrap_or(0)
}
