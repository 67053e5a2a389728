//! A `move` closure takes only the fields that it names, so the title stays behind. Numbers are copied
//! into both closures; the hall gets a second owner, in a block whose variable hides the outer one.

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
    let singer = thread::spawn({
        let hall = Arc::clone(&hall);
        move || hall.hears(song.lyrics.0, song.beats_per_minute)
    });
    let pianist = thread::spawn(move || hall.hears(song.melody.0, song.beats_per_minute));
    Concert {
        title: song.title,
        singer,
        pianist,
    }
}
