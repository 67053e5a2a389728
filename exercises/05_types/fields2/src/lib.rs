//! A choir goes on tour. Most of its posters differ in one or two fields only, and `src/tour.rs`, your file, makes
//! new posters from old ones.
//!
//! First, `second_evening` does not compile: `..poster` takes more than it should. Keep the update syntax, and clone only
//! the texts that both posters need. Then the tests compile `tour.rs` once more, beside the poster of next year, which has one
//! more field. `tour.rs` must not name fields that it does not change.

mod poster;
pub mod tour;

pub use poster::Poster;
