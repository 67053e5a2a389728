//! A caption editor sends its text through other programs: one converts it to upper case, another one
//! prints the first line. Short texts come back. With a long text, the editor hangs.
//!
//! A pipe holds about 64 KiB. Draw who waits for whom when both pipes are full, and fix `filter`. A
//! program that doesn't want to read everything is not an error.

use std::io::{self, Write};
use std::process::{Command, Stdio};

/// Sends a text through a program, and returns what the program prints.
pub fn filter(command: &mut Command, text: &[u8]) -> io::Result<Vec<u8>> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(text)?;
    }
    Ok(child.wait_with_output()?.stdout)
}
