//! Programs that own the terminal while they run, such as an editor, and programs that take our place.

use super::Program;
use crate::error::{Error, Problem, Result};

/// Runs a program that inherits standard input, output and error, and waits for its end. Returns whether it ended with status 0.
pub fn interactive(program: &Program) -> Result<bool> {
    let status = program
        .command(&program.path, &[])
        .status()
        .map_err(|cause| Error::io("start", &program.path, &cause))?;
    Ok(status.success())
}

/// Replaces this process by a program (Unix), or runs it and returns its exit status. Returns an error if it cannot be started.
pub fn exec(program: &Program) -> Result<u8> {
    let mut command = program.command(&program.path, &[]);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        let cause = command.exec();
        Err(Problem::new(format!("could not start `{}`: {cause}", program.line())).into())
    }
    #[cfg(not(unix))]
    {
        let status = command.status().map_err(|cause| {
            Problem::new(format!("could not start `{}`: {cause}", program.line()))
        })?;
        Ok(status
            .code()
            .and_then(|code| u8::try_from(code).ok())
            .unwrap_or(1))
    }
}
