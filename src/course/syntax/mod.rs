//! Parsers for Markdown, Rust and package manifests.

mod around;
mod constructs;
pub mod manifest;
pub mod markdown;
mod nesting;
pub mod rust;
mod source_items;

pub use around::{Around, TokenPlace};
pub use constructs::{CONSTRUCTS, constructs};
pub use nesting::{DEEPEST, Unreadable, is_mark, may_be_too_deep, token_stream};
pub use source_items::SourceItems;
