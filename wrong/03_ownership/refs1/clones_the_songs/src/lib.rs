mod playlist;

pub use playlist::{Playlist, Song};

pub fn total_seconds(playlist: &Playlist) -> u32 {
    let mut total = 0;
    for song in playlist.songs.clone() {
        total += song.seconds;
    }
    total
}

pub fn contains(playlist: &Playlist, title: &str) -> bool {
    for song in playlist.songs.clone() {
        if song.title == title {
            return true;
        }
    }
    false
}

/// A line, for example "Morning: 2 songs, 6 min 10 s".
pub fn describe(playlist: &Playlist) -> String {
    let total = total_seconds(playlist);
    let count = playlist.songs.len();
    format!(
        "{}: {count} songs, {} min {} s",
        playlist.name,
        total / 60,
        total % 60
    )
}
