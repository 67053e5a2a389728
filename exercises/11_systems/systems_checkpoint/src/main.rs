//! Runs commands, one per line of its input.

use std::io::{BufRead, stdin};
use std::process::ExitCode;

use systems_checkpoint::{Shell, ignore_interrupts};

fn main() -> ExitCode {
    ignore_interrupts().expect("SIGINT can be ignored");
    let folder = std::env::current_dir().expect("there is a current folder");
    let mut shell = Shell::in_folder(folder);
    for line in stdin().lock().lines() {
        let line = line.expect("the input is text");
        if let Err(error) = shell.run(&line) {
            eprintln!("shell: {error}");
        }
        if shell.is_done() {
            break;
        }
    }
    ExitCode::from(shell.status())
}
