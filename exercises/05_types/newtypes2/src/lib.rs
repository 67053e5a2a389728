//! The lamps of a small stage shine at 0 to 100 percent. But anyone can write `Percent(130)`, so each function that
//! takes a percentage has to check it, and one of them forgets.
//!
//! Let the type keep the promise. In `src/percent.rs`, make the field private; `Percent::new(number)` returns `None`
//! for more than 100, and `number()` returns the number. Then fix `src/lamp.rs`: `set` has nothing left to check, so
//! it returns nothing, and `brighten` stops at 100.

mod lamp;
mod percent;

pub use lamp::Lamp;
pub use percent::Percent;
