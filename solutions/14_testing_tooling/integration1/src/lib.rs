//! `pub use` decides what the crate offers and under which names. The modules behind it can change without
//! a change for any user.

mod lines;
mod recipe;

pub use recipe::{Recipe, scale};
