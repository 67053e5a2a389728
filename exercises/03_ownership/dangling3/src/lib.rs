//! Photo albums are opened for a moment to measure their covers. Opening one is slow, so `album.rs` counts it.
//!
//! Here, nothing owns the albums: each of them is closed at the end of its statement, and `cover` would refer to a
//! closed album. Give each album an owner for as long as you look at its cover. Open each album only once.

mod album;

pub use album::{Album, albums_opened};

/// A label, for example "1998: 150 x 100 mm".
pub fn label(year: u32) -> String {
    let cover = Album::open(year).cover();
    format!("{year}: {} x {} mm", cover.width(), cover.height())
}

/// Which of two years has the cover with the larger area; if they're equal, the first one.
pub fn larger_cover(one: u32, other: u32) -> u32 {
    let first = Album::open(one).cover();
    let second = Album::open(other).cover();
    if second.width() * second.height() > first.width() * first.height() {
        other
    } else {
        one
    }
}
