//! A playlist is a slice of song numbers. These functions change the caller's playlist in place, so they take
//! `&mut [u32]`.
//!
//! Replace each `todo!()` with one line. A part of a slice is a slice as well, so you can call the methods of slices
//! on it.

/// Reverses the order of the songs from index `from` up to, but not including, index `to`. The others stay.
pub fn reverse_part(songs: &mut [u32], from: usize, to: usize) {
    todo!("reverse {songs:?} from {from} to {to}")
}

/// Replaces all songs from index `from` to the end with one song.
pub fn repeat_to_end(songs: &mut [u32], from: usize, song: u32) {
    todo!("{song} from {from} to the end of {songs:?}")
}

/// Swaps the first and the last song. There is always at least one song.
pub fn swap_ends(songs: &mut [u32]) {
    todo!("swap the ends of {songs:?}")
}
