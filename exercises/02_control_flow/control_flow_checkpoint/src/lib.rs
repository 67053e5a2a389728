//! Checkpoint: a lawn mower without a driver. It starts at its station, looks north, and follows its commands:
//! `F` one tile ahead, `L` and `R` a quarter turn on the spot, ` ` nothing, `!` stop for good.
//! A hedge keeps the mower where it is, and the next command follows. A pond ahead ends the drive at once.
//!
//! You work in four files. Make `compass.rs` and `lawn.rs` public modules, make their functions public, and complete
//! every `todo!`, the one in `main.rs` too. Start with `compass`, then `lawn`, then `drive`.

use compass::{ahead, turned};
use lawn::{at, station};

/// Drives over the lawn and says where the drive ends, such as "2,0 E, steps: 5": column, row, heading, and how
/// often the mower went one tile ahead. Letters that are no command count as nothing.
pub fn drive(plan: &[&str], commands: &str) -> String {
    let (mut column, mut row) = station(plan);
    let mut heading = 'N';
    let mut steps = 0;
    todo!("follow {commands}");
    format!("{column},{row} {heading}, steps: {steps}")
}
