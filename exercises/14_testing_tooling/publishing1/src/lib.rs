//! The crate in `stars/` is ready to be published, except for its `Cargo.toml`. `cargo package` makes the
//! archive that a registry would get. Write what is missing:
//!
//! 1. A description; the license, which is MIT or Apache-2.0, whichever the user wants; the readme,
//!    `READ.md`; the repository `https://example.org/stars`; the keywords `stars` and `sky`; the category
//!    `science`.
//! 2. The folder `sketches` doesn't belong in the archive. Everything else has to be in it.
//! 3. Users of Rust 1.85 should learn that they can use it, and users of an older one that they can't.
