//! The atomic types of loom, which a model can watch.

pub use loom::sync::atomic::{AtomicU32, AtomicU64, Ordering};
