//! A song book is filled from the network by many tasks, and a task may go on in another thread after
//! each `.await`. What it holds at an `.await` must be allowed to move to that thread.
//!
//! `add` holds a lock while it waits for the text. The compiler refuses that, and it's right: all other
//! tasks would wait too. Rewrite `add` so that it waits without the lock.

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
        let mut songs = self.songs.lock().unwrap();
        let text = fetch.await;
        songs.entry(title.to_owned()).or_insert(text);
    }

    pub fn text(&self, title: &str) -> Option<String> {
        self.songs.lock().unwrap().get(title).cloned()
    }
}
