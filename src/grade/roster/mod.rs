//! The list of a class, as an LMS exports it. Knows nothing of files that were handed in, besides their names.

mod columns;
mod roster;

pub use roster::Roster;
