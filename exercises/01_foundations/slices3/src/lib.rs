//! A playlist is a slice of song numbers. These functions change the playlist of the caller in place, so they take
//! `&mut [u32]`.
//!
//! Replace each `todo!()` by one line. A part of a slice is a slice again, and the methods of slices work on it.

/// Plays the songs from place `from` up to, but not including, place `to` in the opposite order. The others stay.
pub fn reverse_part(songs: &mut [u32], from: usize, to: usize) {
    todo!("reverse {songs:?} from {from} to {to}")
}

/// Replaces all songs from place `from` to the end by one song.
pub fn repeat_to_end(songs: &mut [u32], from: usize, song: u32) {
    todo!("{song} from {from} to the end of {songs:?}")
}

/// The first and the last song change their places. There is one song at least.
pub fn swap_ends(songs: &mut [u32]) {
    todo!("swap the ends of {songs:?}")
}
