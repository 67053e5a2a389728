//! Checkpoint: a lawn mower without a driver. It starts at its station, looks north, and follows its commands:
//! `F` one tile ahead, `L` and `R` a quarter turn on the spot, ` ` nothing, `!` stop for good.
//! A hedge keeps the mower where it is, and the next command follows. A pond ahead ends the drive at once.

pub mod compass;
pub mod lawn;

use compass::{ahead, turned};
use lawn::{at, station};

/// Drives over the lawn and says where the drive ends, such as "2,0 E, steps: 5": column, row, heading, and how
/// often the mower went one tile ahead. Letters that are no command count as nothing.
pub fn drive(plan: &[&str], commands: &str) -> String {
    let (mut column, mut row) = station(plan);
    let mut heading = 'N';
    let mut steps = 0;
    for command in commands.chars() {
        match command {
            '!' => break,
            'F' => {
                let (next_column, next_row) = ahead(column, row, heading);
                match at(plan, next_column, next_row) {
                    '#' => continue,
                    '~' => break,
                    _ => {
                        column = next_column;
                        row = next_row;
                        steps += 1;
                    }
                }
            }
            // No arm for `L`, `R` and the rest: `turned` leaves the heading alone for everything but a turn.
            other => heading = turned(heading, other),
        }
    }
    format!("{column},{row} {heading}, steps: {steps}")
}
