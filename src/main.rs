//! `runner`: learn Rust by exercises. Parse, dispatch, print the error, exit code.

mod cli;
mod commands;
mod course;
mod error;
mod judge;
mod learn;
mod process;
mod ui;

fn main() {}
