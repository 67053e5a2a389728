mod sky;

use std::env::temp_dir;
use std::sync::Arc;

use futures_util::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use sky::{Awkward, Bucket};
use stores3::tidy;

fn folder() -> LocalFileSystem {
    LocalFileSystem::new_with_prefix(temp_dir()).unwrap()
}

/// A store in memory, one in a folder, and one in S3.
fn stores() -> [Arc<dyn ObjectStore>; 3] {
    let s3 = Bucket::default().store();
    [Arc::new(InMemory::new()), Arc::new(folder()), Arc::new(s3)]
}

/// The picture that a camera takes in this minute of a day, as a path.
fn picture(camera: &str, minute: u32) -> Path {
    let time = format!("{:02}{:02}", minute / 60, minute % 60);
    Path::from(format!("sky/{camera}/2031-05-09-{time}.jpg"))
}

fn pictures(camera: &str, minutes: impl IntoIterator<Item = u32>) -> Vec<Path> {
    let minutes = minutes.into_iter();
    minutes.map(|minute| picture(camera, minute)).collect()
}

async fn take(store: &dyn ObjectStore, camera: &str, minutes: impl IntoIterator<Item = u32>) {
    for picture in pictures(camera, minutes) {
        store.put(&picture, "sky".into()).await.unwrap();
    }
}

/// All pictures of a camera that are in a store, in order.
async fn kept(store: &dyn ObjectStore, camera: &str) -> Vec<Path> {
    let folder = Path::from_iter(["sky", camera]);
    let listed = store.list(Some(&folder)).map_ok(|it| it.location);
    let mut kept: Vec<Path> = listed.try_collect().await.unwrap();
    kept.sort();
    kept
}

#[tokio::test]
async fn the_newest_pictures_are_kept() {
    for store in stores() {
        take(store.as_ref(), "roof", [70, 5, 600, 95, 1430, 7]).await;
        let newest = pictures("roof", [600, 1430]);
        let tidied = tidy(store.as_ref(), "roof", 2).await.unwrap();
        assert_eq!(tidied, newest, "returned with {store}");
        let kept = kept(store.as_ref(), "roof").await;
        assert_eq!(kept, newest, "kept by {store}");
    }
}

#[tokio::test]
async fn the_order_of_a_list_does_not_matter() {
    for store in stores() {
        take(store.as_ref(), "roof", [10, 20, 30, 40]).await;
        let store = Awkward {
            store,
            someone_is_quicker: None,
        };
        let newest = pictures("roof", [20, 30, 40]);
        let tidied = tidy(&store, "roof", 3).await.unwrap();
        assert_eq!(tidied, newest, "returned with {store}");
        assert_eq!(kept(&store, "roof").await, newest, "kept by {store}");
    }
}

#[tokio::test]
async fn other_cameras_and_few_pictures_are_left_alone() {
    for store in stores() {
        let store = store.as_ref();
        take(store, "roof", [10, 20]).await;
        take(store, "roof2", [5, 15, 25]).await;
        for (keep, left) in [(3, 2), (2, 2), (0, 0), (1, 0)] {
            let tidied = tidy(store, "roof", keep).await.unwrap();
            assert_eq!(tidied.len(), left, "returned with {store}");
            assert_eq!(kept(store, "roof").await.len(), left, "kept by {store}");
        }
        assert_eq!(kept(store, "roof2").await.len(), 3, "kept by {store}");
    }
}

#[tokio::test]
async fn one_request_deletes_many_pictures() {
    let bucket = Bucket::default();
    let store = bucket.store();
    take(&store, "roof", 0..120).await;
    let tidied = tidy(&store, "roof", 15).await.unwrap();
    assert_eq!(tidied, pictures("roof", 105..120));
    assert_eq!(kept(&store, "roof").await, tidied);
    assert_eq!(bucket.deletions(), 1, "this many requests have been sent");
}

#[tokio::test]
async fn a_picture_that_is_gone_already_does_not_matter() {
    for store in stores() {
        take(store.as_ref(), "roof", [10, 20, 30, 40]).await;
        let store = Awkward {
            store,
            someone_is_quicker: Some(picture("roof", 10)),
        };
        let tidied = tidy(&store, "roof", 1).await;
        let tidied = tidied.unwrap_or_else(|error| panic!("{store}: {error}"));
        assert_eq!(tidied, pictures("roof", [40]), "returned with {store}");
        assert_eq!(kept(&store, "roof").await, tidied, "kept by {store}");
    }
}

#[tokio::test]
async fn a_picture_that_cannot_be_deleted_is_an_error() {
    let bucket = Bucket::default();
    take(&bucket.store(), "roof", [10, 20, 30, 40]).await;
    bucket.lock("sky/roof/2031-05-09-0020.jpg");
    let tidied = tidy(&bucket.store(), "roof", 1).await;
    let error = tidied.expect_err("there's a picture too many, but no error");
    assert!(error.to_string().contains("locked"), "{error}");
    assert_eq!(
        kept(&bucket.store(), "roof").await,
        pictures("roof", [20, 40])
    );
}

#[tokio::test]
async fn a_stranger_gets_an_error() {
    let bucket = Bucket::default();
    take(&bucket.store(), "roof", [10, 20]).await;
    let tidied = tidy(&bucket.stranger(), "roof", 1).await;
    assert!(tidied.is_err(), "the signature is wrong: {tidied:?}");
    assert_eq!(kept(&bucket.store(), "roof").await.len(), 2);
}
