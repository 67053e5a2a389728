//! Reads the standard input after all files, even if no one asked for it.

use std::iter;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use clap_complete::Shell;

/// Counts lines, and prints the commonest first.
#[derive(Parser)]
#[command(version)]
pub struct Arguments {
    /// Files to read; `-` is the standard input [default: -]
    files: Vec<String>,

    /// Print only the N commonest lines
    #[arg(
        short,
        long,
        value_name = "N",
        env = "TALLY_TOP",
        hide_env_values = true
    )]
    pub top: Option<NonZeroUsize>,

    /// Count the Nth word of each line
    #[arg(short, long, value_name = "N")]
    pub field: Option<NonZeroUsize>,

    /// Take `oak` and `Oak` for the same line
    #[arg(short, long)]
    pub ignore_case: bool,

    /// Draw a bar for each count
    #[arg(short, long)]
    pub bars: bool,

    /// Print counts in bold
    #[arg(long, value_name = "WHEN", env = "TALLY_COLOR", hide_env_values = true)]
    pub color: Option<Color>,

    /// Read settings from this file
    #[arg(
        long,
        value_name = "FILE",
        env = "TALLY_CONFIG",
        hide_env_values = true
    )]
    pub config: Option<PathBuf>,

    /// Print a script that completes arguments
    #[arg(long, value_name = "SHELL")]
    pub completions: Option<Shell>,
}

/// When to use color.
#[derive(Clone, Copy, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

impl Arguments {
    /// The names of all inputs.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        let default = ["-"];
        iter::chain(self.files.iter().map(String::as_str), default)
    }
}
