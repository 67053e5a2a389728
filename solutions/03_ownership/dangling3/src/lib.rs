//! A temporary is dropped at the end of its statement. A variable keeps the album open to the end of the function.

mod album;

pub use album::{Album, albums_opened};

/// A label, for example "1998: 150 x 100 mm".
pub fn label(year: u32) -> String {
    let album = Album::open(year);
    let cover = album.cover();
    format!("{year}: {} x {} mm", cover.width(), cover.height())
}

/// Which of two years has the cover with the larger area; if they're equal, the first one.
pub fn larger_cover(one: u32, other: u32) -> u32 {
    let first_album = Album::open(one);
    let second_album = Album::open(other);
    let first = first_album.cover();
    let second = second_album.cover();
    if second.width() * second.height() > first.width() * first.height() {
        other
    } else {
        one
    }
}
