//! A bucket for pictures, in a server that answers as S3 does. It counts the requests that delete something.

mod awkward;
mod connection;

use std::collections::BTreeSet;
use std::ops::Bound::{Excluded, Unbounded};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

pub use awkward::Awkward;
use object_store::aws::AmazonS3;
use s3s::dto::*;
use s3s::{Body, S3, S3Request, S3Response, S3Result, s3_error};

/// How many objects are on one page of a list.
const PAGE: usize = 50;

#[derive(Clone, Default)]
pub struct Bucket(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    keys: BTreeSet<String>,
    deletions: usize,
    locked: Option<String>,
}

impl Bucket {
    pub fn store(&self) -> AmazonS3 {
        connection::store(self.clone(), "cumulus")
    }

    /// The store of someone who doesn't know the secret.
    pub fn stranger(&self) -> AmazonS3 {
        connection::store(self.clone(), "cirrus")
    }

    /// From now on, this object can't be deleted.
    pub fn lock(&self, key: &str) {
        self.0.lock().unwrap().locked = Some(key.to_string());
    }

    /// How many requests to delete something have arrived.
    pub fn deletions(&self) -> usize {
        self.0.lock().unwrap().deletions
    }
}

#[async_trait::async_trait]
impl S3 for Bucket {
    async fn put_object(
        &self,
        request: S3Request<PutObjectInput>,
    ) -> S3Result<S3Response<PutObjectOutput>> {
        let mut body = request.input.body.map(Body::from).unwrap_or_default();
        let received = body.store_all_limited(1 << 20).await;
        received.map_err(|_| s3_error!(EntityTooLarge))?;
        self.0.lock().unwrap().keys.insert(request.input.key);
        Ok(S3Response::new(PutObjectOutput {
            e_tag: Some(ETag::Strong("1".to_string())),
            ..PutObjectOutput::default()
        }))
    }

    async fn list_objects_v2(
        &self,
        request: S3Request<ListObjectsV2Input>,
    ) -> S3Result<S3Response<ListObjectsV2Output>> {
        let input = request.input;
        let prefix = input.prefix.unwrap_or_default();
        let after = input.continuation_token.unwrap_or_default();
        let state = self.0.lock().unwrap();
        let mut keys = state.keys.range((Excluded(after), Unbounded));
        let found = keys.by_ref().filter(|key| key.starts_with(&prefix));
        let page: Vec<_> = found.take(PAGE).cloned().collect();
        let more = keys.any(|key| key.starts_with(&prefix));
        Ok(S3Response::new(ListObjectsV2Output {
            is_truncated: Some(more),
            next_continuation_token: page.last().filter(|_| more).cloned(),
            contents: Some(page.into_iter().map(object).collect()),
            ..ListObjectsV2Output::default()
        }))
    }

    async fn delete_objects(
        &self,
        request: S3Request<DeleteObjectsInput>,
    ) -> S3Result<S3Response<DeleteObjectsOutput>> {
        let mut state = self.0.lock().unwrap();
        state.deletions += 1;
        let (mut deleted, mut errors) = (Vec::new(), Vec::new());
        for ObjectIdentifier { key, .. } in request.input.delete.objects {
            if state.locked.as_ref() == Some(&key) {
                errors.push(refusal(key));
                continue;
            }
            state.keys.remove(&key);
            deleted.push(DeletedObject {
                key: Some(key),
                ..DeletedObject::default()
            });
        }
        Ok(S3Response::new(DeleteObjectsOutput {
            deleted: Some(deleted),
            errors: Some(errors),
            ..DeleteObjectsOutput::default()
        }))
    }
}

fn object(key: String) -> Object {
    Object {
        key: Some(key),
        size: Some(3),
        last_modified: Some(SystemTime::now().into()),
        ..Object::default()
    }
}

fn refusal(key: String) -> Error {
    Error {
        key: Some(key),
        code: Some("AccessDenied".to_string()),
        message: Some("it's locked".to_string()),
        ..Error::default()
    }
}
