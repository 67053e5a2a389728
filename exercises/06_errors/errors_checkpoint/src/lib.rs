//! Checkpoint: an open stage. A list has the acts that want to perform, and the evening has only so many minutes.
//!
//! 1. `error.rs`: turn three types into errors, with thiserror.
//! 2. `act.rs` and `evening.rs`: complete the library. The comments say what each function should do.
//! 3. `main.rs`: complete the program, with anyhow. `cargo run -- tests/lists/monday.txt 30` prints
//!    "3 acts, 4 artists, 10 of 30 minutes free".

mod act;
mod error;
mod evening;

pub use act::{Act, mistakes, read_act, read_list};
pub use error::{ActError, FullError, ListError};
pub use evening::Evening;
