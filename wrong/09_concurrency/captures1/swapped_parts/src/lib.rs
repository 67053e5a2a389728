//! The singer plays the melody, and the pianist sings.

mod song;

use std::sync::Arc;
use std::thread::{self, JoinHandle};

pub use song::{Hall, Lyrics, Melody, Song};

pub struct Concert {
    pub title: String,
    pub singer: JoinHandle<String>,
    pub pianist: JoinHandle<String>,
}

pub fn start(song: Song, hall: Arc<Hall>) -> Concert {
    let second = Arc::clone(&hall);
    let singer = thread::spawn(move || hall.hears(song.melody.0, song.beats_per_minute));
    let pianist = thread::spawn(move || second.hears(song.lyrics.0, song.beats_per_minute));
    Concert {
        title: song.title,
        singer,
        pianist,
    }
}
