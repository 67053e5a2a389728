//! `runner completions`: prints a completion script for a shell.

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use crate::cli::Cli;
use crate::error::{Exit, Result};
use crate::ui;

pub(super) fn run(shell: Shell) -> Result<Exit> {
    let mut script = Vec::new();
    generate(shell, &mut Cli::command(), "runner", &mut script);
    ui::print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Success)
}
