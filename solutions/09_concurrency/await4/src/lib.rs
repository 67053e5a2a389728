//! Wait first, lock afterwards: the guard is never part of the future, so the future is `Send`, and the
//! lock is held for one statement only.

use std::collections::BTreeMap;
use std::sync::Mutex;

/// Texts of songs by title.
#[derive(Default)]
pub struct SongBook {
    songs: Mutex<BTreeMap<String, String>>,
}

impl SongBook {
    /// Fetches a text and stores it under `title`. A title that has a text keeps the first one.
    pub async fn add(&self, title: &str, fetch: impl Future<Output = String> + Send) {
        let text = fetch.await;
        let mut songs = self.songs.lock().unwrap();
        songs.entry(title.to_owned()).or_insert(text);
    }

    pub fn text(&self, title: &str) -> Option<String> {
        self.songs.lock().unwrap().get(title).cloned()
    }
}
