//! A hedge ends the drive, like a pond.

pub mod compass;
pub mod lawn;

use compass::{ahead, turned};
use lawn::{at, station};

/// Drives over the lawn and returns where the drive ends, for example "2,0 E, steps: 5": column, row, direction, and
/// how often the mower went one tile ahead. Characters that aren't commands are ignored.
pub fn drive(plan: &[&str], commands: &str) -> String {
    let (mut column, mut row) = station(plan);
    let mut direction = 'N';
    let mut steps = 0;
    for command in commands.chars() {
        match command {
            '!' => break,
            'F' => {
                let (next_column, next_row) = ahead(column, row, direction);
                match at(plan, next_column, next_row) {
                    '#' | '~' => break,
                    _ => {
                        column = next_column;
                        row = next_row;
                        steps += 1;
                    }
                }
            }
            other => direction = turned(direction, other),
        }
    }
    format!("{column},{row} {direction}, steps: {steps}")
}

/// The lawn with the mower on it: each row of the plan on its own line, with `^`, `>`, `v` or `<` where the mower is.
pub fn draw(plan: &[&str], column: i32, row: i32, direction: char) -> String {
    let arrow = match direction {
        'N' => '^',
        'E' => '>',
        'S' => 'v',
        _ => '<',
    };
    let mut picture = String::new();
    for (y, &line) in plan.iter().enumerate() {
        for (x, tile) in line.chars().enumerate() {
            let here = (x as i32, y as i32) == (column, row);
            picture.push(if here { arrow } else { tile });
        }
        picture.push('\n');
    }
    picture
}
