//! Makes the modules public and exports from them.

pub mod lines;
pub mod recipe;

pub use recipe::{Recipe, scale};
