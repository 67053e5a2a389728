//! The atomic types of loom, which a model can watch.

pub use loom::sync::atomic::{AtomicBool, AtomicU32, Ordering};
