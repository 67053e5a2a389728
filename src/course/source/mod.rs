//! Where manifests are read from, and what helps to say where in them something is wrong.

mod line;
mod nearest;
mod source;

pub use line::{LineIndex, line_of};
pub use nearest::nearest;
pub use source::{Folder, Presence, Source, absolute, leaves, read_file, read_start};
