//! The work of jumping around is done once, and each later pass is cheap. Databases and garbage collectors do the same
//! when they compact. Better still is a `Vec` without `next`, as long as nothing is inserted in the middle.

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
        let mut tidy = Vec::with_capacity(self.songs.len());
        let mut song = self.songs.first();
        while let Some(current) = song {
            song = current.next.map(|next| &self.songs[next as usize]);
            tidy.push(Song {
                seconds: current.seconds,
                next: song.map(|_| tidy.len() as u32 + 1),
            });
        }
        self.songs = tidy;
    }
}
