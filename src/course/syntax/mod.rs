//! Texts read as what they are: Markdown, Rust, and the manifests of packages.

mod around;
pub mod manifest;
pub mod markdown;
mod nesting;
pub mod rust;

pub use around::{Around, TokenPlace};
pub use nesting::{DEEPEST, Unreadable, may_be_too_deep, token_stream};
