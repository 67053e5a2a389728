//! `runner`: learn Rust through exercises. Parses the command line, runs the command, prints the error and sets the exit code. It also serves
//! as the supervisor of programs and as cargo's compiler wrapper.

mod cli;
mod commands;
mod course;
mod error;
mod fingerprint;
mod grade;
mod html;
mod judge;
mod learn;
mod process;
mod ui;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::Cli;
use crate::ui::Terminal;

fn main() -> ExitCode {
    if let Some(code) = process::supervise_if_asked() {
        return code.into();
    }
    if let Some(outcome) = judge::wrap_rustc_if_asked(ui::forward) {
        return outcome.map_or_else(|error| report(&error, Terminal::detect()), ExitCode::from);
    }
    let terminal = Terminal::detect();
    commands::run(Cli::parse(), terminal)
        .map_or_else(|error| report(&error, terminal), ExitCode::from)
}

fn report(error: &error::Error, terminal: Terminal) -> ExitCode {
    let width = terminal.paper().width;
    ui::print_error(&ui::text_of(&ui::error(error, width, terminal.error_style)));
    error::Exit::Error.into()
}
