//! Markdown as lines of a terminal.

mod blocks;
mod markdown;
mod sentence;
mod table;

pub use markdown::markdown;
