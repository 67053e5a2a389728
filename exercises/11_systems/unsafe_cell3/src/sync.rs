//! loom's types. Its `UnsafeCell` has no `get`: `with_mut` calls a closure with the `*mut`, and notices
//! when two threads use the cell at the same time, or in an order that isn't certain.

pub use loom::cell::UnsafeCell;
pub use loom::hint::spin_loop;
pub use loom::sync::atomic::AtomicBool;
pub use loom::sync::atomic::Ordering::{Acquire, Relaxed, Release};
