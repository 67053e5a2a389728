//! loom's `Mutex`: a model tries every order in which threads can lock it, and notices at once when
//! no thread can go on.

pub use loom::sync::Mutex;
