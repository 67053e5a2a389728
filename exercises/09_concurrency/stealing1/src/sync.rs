//! The lock of loom, which tries every order in which threads can take turns.

pub use loom::sync::Mutex;
