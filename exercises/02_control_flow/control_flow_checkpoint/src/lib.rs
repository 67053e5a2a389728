//! Checkpoint: a robot mower. It starts at its station, facing north, and follows commands:
//! `F` one tile ahead, `L` and `R` a quarter turn, ` ` nothing, `!` stop for good.
//! A hedge ahead keeps the mower where it is, and the next command follows. A pond ahead ends the drive immediately.
//!
//! You work in four files. Make `compass.rs` and `lawn.rs` public modules, make their functions public, and complete
//! every `todo!`, including the one in `main.rs`. Start with `compass`, then `lawn`, then `drive` and `draw`. When
//! you're done, `cargo run -- FFRFF` draws the lawn after every step.

use compass::{ahead, turned};
use lawn::{at, station};

/// Drives over the lawn and returns where the drive ends, for example "2,0 E, steps: 5": column, row, direction, and
/// how often the mower went one tile ahead. Characters that aren't commands are ignored.
pub fn drive(plan: &[&str], commands: &str) -> String {
    let (mut column, mut row) = station(plan);
    let mut direction = 'N';
    let mut steps = 0;
    todo!("follow {commands}");
    format!("{column},{row} {direction}, steps: {steps}")
}

/// The lawn with the mower on it: each row of the plan on its own line, with `^`, `>`, `v` or `<` where the mower is.
pub fn draw(plan: &[&str], column: i32, row: i32, direction: char) -> String {
    todo!(
        "draw {} rows, and the mower at {column}, {row} facing {direction}",
        plan.len()
    )
}
