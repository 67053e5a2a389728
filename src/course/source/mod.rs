//! Where manifests are read from, and how to point at a mistake in them.

pub mod document;
mod line;
mod nearest;
mod source;

pub use line::{LineIndex, line_of};
pub use nearest::nearest;
pub use source::{Folder, Presence, Source, absolute, is_absence, leaves, read_file, read_start};
