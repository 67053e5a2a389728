//! Runs a program: `cargo run -- primes.pip`.

use std::process::ExitCode;
use std::{env, fs};

use compiler_checkpoint::{Limits, execute};

fn main() -> ExitCode {
    let Some(path) = env::args().nth(1) else {
        eprintln!("usage: compiler_checkpoint FILE");
        return ExitCode::from(2);
    };
    let source = match fs::read_to_string(&path) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::FAILURE;
        }
    };
    match execute(&source, Limits::default()) {
        Ok(lines) => {
            println!("{}", lines.join("\n"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{path}: {error:?}");
            ExitCode::FAILURE
        }
    }
}
