//! The atomic types of loom, and the orderings.

pub use loom::sync::atomic::Ordering::{Acquire, Relaxed, Release};
pub use loom::sync::atomic::{AtomicU8, AtomicU32};
