//! Replaces a text that is there already.

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
        songs.insert(title.to_owned(), text);
    }

    pub fn text(&self, title: &str) -> Option<String> {
        self.songs.lock().unwrap().get(title).cloned()
    }
}
