//! Turns Markdown into lines for a terminal.

mod blocks;
mod markdown;
mod sentence;
mod table;

pub use markdown::markdown;
