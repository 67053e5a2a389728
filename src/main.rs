//! `runner`: learn Rust through exercises. Parses the command line, runs the command, prints the error and sets the exit code.

mod cli;
mod commands;
mod course;
mod error;
mod fingerprint;
mod judge;
mod learn;
mod process;
mod ui;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::Cli;
use crate::ui::Terminal;

fn main() -> ExitCode {
    // The same binary also runs as the supervisor of programs, and as the compiler wrapper that cargo calls.
    if let Some(code) = process::supervise_if_asked() {
        return code.into();
    }
    if let Some(outcome) = judge::wrap_rustc_if_asked(ui::forward) {
        return outcome.map_or_else(|error| report(&error, Terminal::detect()), ExitCode::from);
    }
    let cli = Cli::parse();
    let terminal = Terminal::detect();
    commands::run(cli, terminal).map_or_else(|error| report(&error, terminal), ExitCode::from)
}

fn report(error: &error::Error, terminal: Terminal) -> ExitCode {
    ui::print_error(&ui::text_of(&ui::error(
        error,
        terminal.paper().width,
        terminal.error_style,
    )));
    error::Exit::Error.into()
}
