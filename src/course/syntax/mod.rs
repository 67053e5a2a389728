//! Parsers for Markdown, Rust and package manifests.

mod around;
mod constructs;
pub mod manifest;
pub mod markdown;
mod nesting;
pub mod rust;

pub use around::{Around, TokenPlace};
pub use constructs::{CONSTRUCTS, constructs};
pub use nesting::{DEEPEST, Unreadable, may_be_too_deep, token_stream};
