//! Four small functions with blocks, assignments and a `match` as parts of bigger expressions, in `src/jars.rs`.
//!
//! Read them (you cannot change them) and write down the text that each returns. Two questions help: where does a
//! name end, and what is the value of a block that ends with a semicolon?

/// This line makes `src/jars.rs` part of the crate; the topic "modules" explains it.
pub mod jars;

/// What `tablecloth()` returns.
pub const TABLECLOTH: &str = "";

/// What `pouring()` returns.
pub const POURING: &str = "";

/// What `emptying()` returns.
pub const EMPTYING: &str = "";

/// What `sharing()` returns.
pub const SHARING: &str = "";
