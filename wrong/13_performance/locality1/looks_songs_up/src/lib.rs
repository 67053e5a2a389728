//! Puts the songs into a hash map for each pass, so their order in memory is lost again.

use std::collections::HashMap;

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
        let shelf: HashMap<u32, &Song> = (0..).zip(&self.songs).collect();
        let mut song = shelf.get(&0).copied();
        while let Some(current) = song {
            seconds += u64::from(current.seconds);
            song = current.next.map(|next| shelf[&next]);
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
