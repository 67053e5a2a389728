//! A viewer for manuals: it shows an outline, finds words, and goes back to what you read before.
//!
//! The text of a manual is large, and everything else only points into it. Complete `outline.rs`, `index.rs` and
//! `history.rs`: first the types and the signatures, where the lifetime `'m` of the manual is missing, then the
//! bodies. The comments say what each function promises. A section should be dropped when nothing shows it anymore.
//! Leave `manual.rs` as it is.

mod history;
mod index;
mod manual;
mod outline;

pub use history::History;
pub use index::{Index, key};
pub use manual::outline;
pub use outline::Section;
