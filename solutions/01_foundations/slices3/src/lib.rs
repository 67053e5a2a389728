//! `songs[from..to]` isn't a copy: a method that you call on it changes this part of the caller's playlist.

/// Reverses the order of the songs from index `from` up to, but not including, index `to`. The others stay.
pub fn reverse_part(songs: &mut [u32], from: usize, to: usize) {
    songs[from..to].reverse();
}

/// Replaces all songs from index `from` to the end with one song.
pub fn repeat_to_end(songs: &mut [u32], from: usize, song: u32) {
    songs[from..].fill(song);
}

/// Swaps the first and the last song. There is always at least one song.
pub fn swap_ends(songs: &mut [u32]) {
    songs.swap(0, songs.len() - 1);
}
