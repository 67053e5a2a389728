//! A block is worth its last expression. After `jar += 2;` there is none, so the value is the unit value `()`.

/// This line makes `src/jars.rs` part of the crate; the topic about modules explains it.
pub mod jars;

/// What `tablecloth()` returns.
pub const TABLECLOTH: &str = "4 25";

/// What `pouring()` returns.
pub const POURING: &str = "5 ()";

/// What `emptying()` returns.
pub const EMPTYING: &str = "6 6";

/// What `sharing()` returns.
pub const SHARING: &str = "5 left";
