//! The atomic types of loom. They behave like those of `std::sync::atomic`, and a model can
//! decide which thread goes on at each of their operations.

pub use loom::sync::atomic::{AtomicU32, Ordering};
