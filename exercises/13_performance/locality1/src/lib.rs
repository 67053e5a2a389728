//! In a playlist, each song has the index of the next one. After years of changes, the order in memory has nothing
//! to do with the order of play. The processor can't load a song before it knows where it is, so it waits at each.
//!
//! Write `tidy`: put the songs in the order of play. Then the next song is the next in memory, and the processor
//! loads it in advance, by itself.

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
        todo!("collect the songs in the order of play, with new indices")
    }
}
