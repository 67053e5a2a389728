//! loom's types, with which it tries every order that the rules allow.

pub use loom::sync::atomic::Ordering::{Acquire, Relaxed, Release};
pub use loom::sync::atomic::{AtomicU32, fence};
