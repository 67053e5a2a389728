//! loom's `Mutex` and `Condvar`, which a model can watch.

pub use loom::sync::{Condvar, Mutex};
