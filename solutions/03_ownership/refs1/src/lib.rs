//! Three questions about a playlist. None of them needs to own it, and yet each one takes it away.
//!
//! The compiler refuses `describe`. Give all three functions a reference to the playlist instead of the playlist:
//! after any number of questions the caller must still have it. Copy no song.

pub struct Song {
    pub title: String,
    pub seconds: u32,
}

pub struct Playlist {
    pub name: String,
    pub songs: Vec<Song>,
}

pub fn total_seconds(playlist: &Playlist) -> u32 {
    let mut total = 0;
    // A loop over `&playlist.songs` lends each song; a loop over `playlist.songs` would take them.
    for song in &playlist.songs {
        total += song.seconds;
    }
    total
}

pub fn contains(playlist: &Playlist, title: &str) -> bool {
    for song in &playlist.songs {
        if song.title == title {
            return true;
        }
    }
    false
}

/// A line such as "Morning: 2 songs, 6 min 10 s".
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
