//! Small courses in foreign formats, each with the oddities that its format allows.

mod exercism;
mod rustlings;
mod wr;

pub use exercism::{downloaded, number, track};
pub use rustlings::{crab2, rustlings};
pub use wr::{member, tested, wr};
