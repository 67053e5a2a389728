//! Three questions about a playlist. None of them needs to own it, but each of them takes it away.
//!
//! `describe` doesn't compile. Give all three functions a reference to the playlist instead of the playlist: after
//! any number of questions, the caller should still have it. Leave `playlist.rs` as it is, and don't copy any songs.

mod playlist;

pub use playlist::{Playlist, Song};

pub fn total_seconds(playlist: Playlist) -> u32 {
    let mut total = 0;
    for song in playlist.songs {
        total += song.seconds;
    }
    total
}

pub fn contains(playlist: Playlist, title: &str) -> bool {
    for song in playlist.songs {
        if song.title == title {
            return true;
        }
    }
    false
}

/// A line, for example "Morning: 2 songs, 6 min 10 s".
pub fn describe(playlist: Playlist) -> String {
    let total = total_seconds(playlist);
    let count = playlist.songs.len();
    format!(
        "{}: {count} songs, {} min {} s",
        playlist.name,
        total / 60,
        total % 60
    )
}
