//! loom's `RwLock`, which a model can watch.

pub use loom::sync::RwLock;
