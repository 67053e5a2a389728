use std::env::temp_dir;
use std::sync::atomic::Ordering;

use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::{Error, ObjectStore};
use stores1::{add, albums, photo};

mod counting;
use counting::Counting;

/// A store in memory, and one on the disk.
fn stores() -> [Box<dyn ObjectStore>; 2] {
    let disk = LocalFileSystem::new_with_prefix(temp_dir());
    [Box::new(InMemory::new()), Box::new(disk.unwrap())]
}

#[tokio::test]
async fn a_photo_comes_back_from_any_store() {
    for store in stores() {
        let store = store.as_ref();
        add(store, "Alps", "1.jpg", b"snow".to_vec()).await.unwrap();
        add(store, "Alps", "2.jpg", b"rock".to_vec()).await.unwrap();
        let snow = photo(store, "Alps", "1.jpg").await.unwrap();
        assert_eq!(snow, b"snow", "{store}");
    }
}

#[tokio::test]
async fn an_unknown_photo_is_not_found() {
    for store in stores() {
        let store = store.as_ref();
        add(store, "Alps", "1.jpg", b"snow".to_vec()).await.unwrap();
        let missing = photo(store, "Alps", "9.jpg").await;
        assert!(
            matches!(missing, Err(Error::NotFound { .. })),
            "{missing:?}"
        );
    }
}

#[tokio::test]
async fn albums_are_listed_in_order() {
    for store in stores() {
        let store = store.as_ref();
        for album in ["Wadi", "Alps", "Lake & sea", "Alps"] {
            add(store, album, "1.jpg", b"?".to_vec()).await.unwrap();
            add(store, album, "2.jpg", b"?".to_vec()).await.unwrap();
        }
        let names = albums(store).await.unwrap();
        assert_eq!(names, ["Alps", "Lake & sea", "Wadi"], "{store}");
    }
}

#[tokio::test]
async fn only_names_of_albums_travel() {
    let store = Counting::default();
    for number in 0..50 {
        add(&store, "Alps", &format!("{number}.jpg"), b"?".to_vec())
            .await
            .unwrap();
    }
    assert_eq!(albums(&store).await.unwrap(), ["Alps"]);
    assert_eq!(
        store.listed.load(Ordering::Relaxed),
        0,
        "photos were listed"
    );
}
