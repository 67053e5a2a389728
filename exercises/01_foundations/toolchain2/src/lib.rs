//! The line `rust-version` in `Cargo.toml` is a promise: "a compiler of this release, or a newer one, can build me".
//! The promise of this package is wrong. The code calls a function that its oldest promised compiler does not know.
//!
//! Find out with which release the function came: clippy warns about it, and the documentation of the standard
//! library shows the number beside the name. Then correct the promise in `Cargo.toml`, and promise no more and no
//! less.

/// A leaflet is folded from sheets of four pages, so the number of pages must be a multiple of four.
pub fn can_be_folded(pages: u32) -> bool {
    pages.is_multiple_of(4)
}
