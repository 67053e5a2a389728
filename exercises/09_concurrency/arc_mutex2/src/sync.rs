//! loom's `Mutex`, which a model can watch.

pub use loom::sync::{Mutex, MutexGuard};
