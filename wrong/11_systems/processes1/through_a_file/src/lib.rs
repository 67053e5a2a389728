//! Writes the text to a file, and lets the program read that.

use std::fs::{self, File};
use std::io;
use std::process::Command;

pub fn filter(command: &mut Command, text: &[u8]) -> io::Result<Vec<u8>> {
    let path = std::env::temp_dir().join("caption");
    fs::write(&path, text)?;
    let output = command.stdin(File::open(path)?).output()?;
    Ok(output.stdout)
}
