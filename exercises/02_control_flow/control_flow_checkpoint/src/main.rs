//! `cargo run -- FFRF` drives over one fixed lawn, and draws it after every command.

use control_flow_checkpoint::{draw, drive};

const LAWN: [&str; 3] = ["..~", ".#.", "S.."];

fn main() {
    let commands = std::env::args().nth(1).unwrap_or_default();
    for character in commands.chars() {
        match character {
            'F' | 'L' | 'R' | ' ' | '!' => {}
            other => refuse(other),
        }
    }
    for end in 0..=commands.len() {
        let (column, row, direction) = position(&drive(&LAWN, &commands[..end]));
        println!("{}", draw(&LAWN, column, row, direction));
    }
    println!("{}", drive(&LAWN, &commands));
}

/// Column, row and direction at the start of a line such as "2,0 E, steps: 5".
fn position(end: &str) -> (i32, i32, char) {
    let mut parts = end.split([',', ' ']);
    let column = parts.next().unwrap_or_default();
    let row = parts.next().unwrap_or_default();
    let direction = parts.next().unwrap_or_default();
    (
        column.parse().unwrap_or(0),
        row.parse().unwrap_or(0),
        direction.chars().next().unwrap_or('N'),
    )
}

/// Writes "mower: no command X" to standard error, where X is the character, and ends the program with exit code 2.
fn refuse(character: char) -> ! {
    todo!("refuse {character}")
}
