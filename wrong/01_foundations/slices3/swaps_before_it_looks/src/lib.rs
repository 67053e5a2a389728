//! A playlist is a slice of song numbers.

/// Plays the songs from place `from` up to, but not including, place `to` in the opposite order. The others stay.
pub fn reverse_part(songs: &mut [u32], from: usize, to: usize) {
    let (mut left, mut right) = (from, to - 1);
    loop {
        songs.swap(left, right);
        if left + 1 >= right {
            return;
        }
        left += 1;
        right -= 1;
    }
}

/// Replaces all songs from place `from` to the end by one song.
pub fn repeat_to_end(songs: &mut [u32], from: usize, song: u32) {
    songs[from..].fill(song);
}

/// The first and the last song change their places. There is one song at least.
pub fn swap_ends(songs: &mut [u32]) {
    songs.swap(0, songs.len() - 1);
}
