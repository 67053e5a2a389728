//! Parsers for Markdown, Rust and package manifests.

mod around;
pub mod manifest;
pub mod markdown;
mod nesting;
pub mod rust;

pub use around::{Around, TokenPlace};
pub use nesting::{DEEPEST, Unreadable, may_be_too_deep, token_stream};
