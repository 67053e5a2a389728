//! `cargo run -- FFRF` drives over one fixed lawn.

use control_flow_checkpoint::drive;

const LAWN: [&str; 3] = ["..~", ".#.", "S.."];

fn main() {
    let commands = std::env::args().nth(1).unwrap_or_default();
    for letter in commands.chars() {
        match letter {
            'F' | 'L' | 'R' | ' ' | '!' => {}
            other => refuse(other),
        }
    }
    println!("{}", drive(&LAWN, &commands));
}

/// Writes "mower: no command X" to standard error, X being the letter, and ends the program with the exit code 2.
fn refuse(letter: char) -> ! {
    todo!("refuse {letter}")
}
