use std::env::temp_dir;
use std::fs::{create_dir, remove_dir_all};
use std::path::PathBuf;
use std::process::id;
use std::sync::Arc;
use std::time::Duration;

use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::throttle::{ThrottleConfig, ThrottledStore};
use object_store::{Error, ObjectStore, ObjectStoreExt};
use stores2::vote;
use tokio::task::JoinSet;

/// A store in which each request takes a moment.
fn far_away() -> Arc<dyn ObjectStore> {
    let moment = Duration::from_millis(10);
    let config = ThrottleConfig {
        wait_get_per_call: moment,
        wait_put_per_call: moment,
        ..ThrottleConfig::default()
    };
    Arc::new(ThrottledStore::new(InMemory::new(), config))
}

/// An empty folder, which is removed at the end of a test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        let folder = temp_dir().join(format!("votes-of-{}", id()));
        create_dir(&folder).unwrap();
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = remove_dir_all(&self.0);
    }
}

async fn counted(store: &dyn ObjectStore, picture: &str) -> String {
    let path = Path::from_iter(["votes", picture]);
    let found = store.get(&path).await.expect("there are votes");
    String::from_utf8(found.bytes().await.unwrap().to_vec()).unwrap()
}

/// Lets this many entrances vote at the same time, and returns the numbers that they got, in order.
async fn all_vote(store: &Arc<dyn ObjectStore>, entrances: usize) -> Vec<u64> {
    let mut votes = JoinSet::new();
    for _ in 0..entrances {
        let store = Arc::clone(store);
        votes.spawn(async move { vote(store.as_ref(), "Dunes").await.unwrap() });
    }
    let mut numbers = votes.join_all().await;
    numbers.sort();
    numbers
}

#[tokio::test(start_paused = true)]
async fn votes_are_counted_for_each_picture() {
    let store = far_away();
    assert_eq!(vote(store.as_ref(), "Dunes").await.unwrap(), 1);
    assert_eq!(vote(store.as_ref(), "Dunes").await.unwrap(), 2);
    assert_eq!(vote(store.as_ref(), "Ice").await.unwrap(), 1);
    assert_eq!(counted(store.as_ref(), "Dunes").await, "2");
}

#[tokio::test(start_paused = true)]
async fn the_first_votes_are_not_lost() {
    let store = far_away();
    assert_eq!(all_vote(&store, 5).await, [1, 2, 3, 4, 5]);
    assert_eq!(counted(store.as_ref(), "Dunes").await, "5");
}

#[tokio::test(start_paused = true)]
async fn later_votes_are_not_lost() {
    let store = far_away();
    vote(store.as_ref(), "Dunes").await.unwrap();
    assert_eq!(all_vote(&store, 5).await, [2, 3, 4, 5, 6]);
    assert_eq!(counted(store.as_ref(), "Dunes").await, "6");
}

#[tokio::test]
async fn a_store_that_cannot_compare_is_an_error() {
    let folder = Folder::new();
    let disk = LocalFileSystem::new_with_prefix(&folder.0).unwrap();
    assert_eq!(
        vote(&disk, "Ice").await.unwrap(),
        1,
        "the object can be created"
    );
    let second = vote(&disk, "Ice").await;
    let unable = matches!(second, Err(Error::NotImplemented { .. }));
    assert!(unable, "a directory can't compare versions: {second:?}");
}
