//! A bookmark is `Copy`, and its methods take `self` in three ways. `src/bookmark.rs` has all of them, and a function
//! that reads a book in eight steps.
//!
//! Read that file, and leave it as it is. Then write down which page each step reports. At each call, ask yourself:
//! does the method change this bookmark, or a copy of it?

/// Makes `src/bookmark.rs` part of the crate.
pub mod bookmark;

/// The pages that `bookmark::read` reports, from step 1 to step 8.
pub const PAGES: [u32; 8] = [0, 0, 0, 0, 0, 0, 0, 0];
