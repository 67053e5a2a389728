//! Texts read as what they are: Markdown and Rust.

pub mod markdown;
pub mod rust;
