//! loom's types, with which it tries every order that the rules allow. A *fence* with `SeqCst` is needed where a
//! thread stores something and then loads something else: without it, the load may come first. A load or a store with
//! `SeqCst` isn't enough: loom takes it for one with `Acquire` or `Release`.

pub use loom::sync::Arc;
// You may not need all of them.
#[allow(unused_imports)]
pub use loom::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};
pub use loom::sync::atomic::{AtomicUsize, fence};
