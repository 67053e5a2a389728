//! Texts read as what they are: Markdown, Rust, and the manifests of packages.

pub mod manifest;
pub mod markdown;
pub mod rust;
