//! The line `rust-version` in `Cargo.toml` is a promise: "you can build me with this release of the compiler, or a
//! newer one". This package promises too much: its code calls a function that the promised release doesn't have yet.
//!
//! Find out which release added the function: clippy warns about it, and the standard library's documentation shows
//! the number next to the name. Then correct the promise in `Cargo.toml`, so that it's exactly right.

/// A booklet is folded from sheets of four pages, so its number of pages has to be a multiple of four.
pub fn can_be_folded(pages: u32) -> bool {
    pages.is_multiple_of(4)
}
