//! Four small functions in `src/jars.rs` use blocks, assignments and a `match` as parts of bigger expressions.
//!
//! Read them, leave them as they are, and write down what each of them returns. Two questions help: where does a
//! variable end, and what's the value of a block that ends with a semicolon?

/// This line makes `src/jars.rs` part of the crate; the topic about modules explains it.
pub mod jars;

/// What `tablecloth()` returns.
pub const TABLECLOTH: &str = "";

/// What `pouring()` returns.
pub const POURING: &str = "";

/// What `emptying()` returns.
pub const EMPTYING: &str = "";

/// What `sharing()` returns.
pub const SHARING: &str = "";
