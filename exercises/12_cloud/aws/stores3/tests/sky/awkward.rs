//! A store that keeps its promises, and no more than these.

use std::fmt;
use std::sync::Arc;

use futures_util::stream::{self, BoxStream, StreamExt};
use object_store::path::Path;
use object_store::{
    CopyOptions, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore,
    ObjectStoreExt, PutMultipartOptions, PutOptions, PutPayload, PutResult, Result,
};

/// Lists backward. If someone is quicker, this picture is deleted just before you delete any.
#[derive(Debug)]
pub struct Awkward {
    pub store: Arc<dyn ObjectStore>,
    pub someone_is_quicker: Option<Path>,
}

impl fmt::Display for Awkward {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Awkward({})", self.store)
    }
}

#[async_trait::async_trait]
impl ObjectStore for Awkward {
    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        let listed = self.store.list(prefix).collect::<Vec<_>>();
        let backward = async {
            let mut all = listed.await;
            all.sort_by_key(|it| it.as_ref().ok().map(|it| it.location.clone()));
            all.reverse();
            stream::iter(all)
        };
        stream::once(backward).flatten().boxed()
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, Result<Path>>,
    ) -> BoxStream<'static, Result<Path>> {
        let store = self.store.clone();
        let quicker = self.someone_is_quicker.clone();
        let deleted = async move {
            if let Some(picture) = quicker {
                let _ = store.delete(&picture).await;
            }
            store.delete_stream(locations)
        };
        stream::once(deleted).flatten().boxed()
    }

    async fn put_opts(
        &self,
        location: &Path,
        payload: PutPayload,
        options: PutOptions,
    ) -> Result<PutResult> {
        self.store.put_opts(location, payload, options).await
    }

    async fn put_multipart_opts(
        &self,
        location: &Path,
        options: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        self.store.put_multipart_opts(location, options).await
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        self.store.get_opts(location, options).await
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.store.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.store.copy_opts(from, to, options).await
    }
}
