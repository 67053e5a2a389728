//! Only `turn` and `next_chapter` have `&mut self`. Every other method works on a copy, because a bookmark is `Copy`.

/// Makes `src/bookmark.rs` part of the crate.
pub mod bookmark;

/// The pages that `bookmark::read` reports, from step 1 to step 8.
pub const PAGES: [u32; 8] = [10, 10, 14, 10, 115, 16, 43, 44];
