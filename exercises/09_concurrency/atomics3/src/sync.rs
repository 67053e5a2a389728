//! The atomic types of loom, and the three orderings that this exercise is about.

pub use loom::sync::atomic::Ordering::{Acquire, Relaxed, Release};
pub use loom::sync::atomic::{AtomicBool, AtomicI32, AtomicU32};
