//! `runner`: learn Rust by exercises. Parse, dispatch, print the error, exit code.

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
    // This binary is also its own supervisor of programs, and cargo's wrapper of the compiler.
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
    ui::complain(&ui::text_of(&ui::error(
        error,
        terminal.paper().width,
        terminal.error_style,
    )));
    error::Exit::Error.into()
}
