//! The atomic types of loom, and its `spin_loop`, which lets the other threads run.

pub use loom::hint::spin_loop;
pub use loom::sync::atomic::AtomicBool;
pub use loom::sync::atomic::Ordering::{Acquire, Relaxed, Release};
