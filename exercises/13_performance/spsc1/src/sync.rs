//! loom's types. Its `UnsafeCell` calls a closure with the `*mut`, and notices when two threads use the
//! cell at the same time, or in an order that isn't certain.

pub use loom::cell::UnsafeCell;
pub use loom::sync::Arc;
pub use loom::sync::atomic::{AtomicUsize, Ordering};
