//! Markdown as lines of a terminal.

mod blocks;
mod emphasis;
mod markdown;
mod prose;

pub use markdown::markdown;
