//! `src/real.rs` makes eight lines with `format!`, which understands the same braces as `println!`. Read it, leave it
//! as it is, and predict the lines.
//!
//! Write each line between the quotes, with every space and every zero. `[` and `]` are part of the lines: they show
//! where a column starts and ends.

pub mod real;

pub const LINE_1: &str = "";
pub const LINE_2: &str = "";
pub const LINE_3: &str = "";
pub const LINE_4: &str = "";
pub const LINE_5: &str = "";
pub const LINE_6: &str = "";
pub const LINE_7: &str = "";
pub const LINE_8: &str = "";
