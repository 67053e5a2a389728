//! Programs that own the terminal while they run, such as an editor.

use super::Program;
use crate::error::{Error, Result};

/// Runs a program that inherits standard input, output and error, and waits for it to end. Returns whether it exited with status 0.
pub fn interactive(program: &Program) -> Result<bool> {
    let status = program
        .command(&program.path, &[])
        .status()
        .map_err(|cause| Error::io("start", &program.path, &cause))?;
    Ok(status.success())
}
