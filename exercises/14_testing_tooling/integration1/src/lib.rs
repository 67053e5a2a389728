//! A crate that reads recipes. The tests in `tests/` are crates of their own: they see what any user of the
//! crate sees, and that's nothing so far.
//!
//! Make `Recipe` and `scale` a part of the public interface, directly in the crate's root. How the crate
//! is divided into modules is its own business: both modules stay private, and so does `Line`.

mod lines;
mod recipe;
