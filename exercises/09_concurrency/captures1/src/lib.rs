//! A singer and a pianist perform one song, each in a thread of their own. The singer needs the
//! lyrics, the pianist needs the melody, both need the hall, and the caller keeps the title.
//!
//! The closures borrow, and the compiler refuses that. Make each of them own what it uses. Neither
//! the hall nor any part of the song can be cloned. `song.rs` isn't yours to change.

mod song;

use std::sync::Arc;
use std::thread::{self, JoinHandle};

pub use song::{Hall, Lyrics, Melody, Song};

/// A concert that has begun.
pub struct Concert {
    pub title: String,
    pub singer: JoinHandle<String>,
    pub pianist: JoinHandle<String>,
}

/// Starts both musicians.
pub fn start(song: Song, hall: Arc<Hall>) -> Concert {
    let singer = thread::spawn(|| hall.hears(song.lyrics.0, song.beats_per_minute));
    let pianist = thread::spawn(|| hall.hears(song.melody.0, song.beats_per_minute));
    Concert {
        title: song.title,
        singer,
        pianist,
    }
}
