//! The files behind `<`, `>` and `>>`. Their names are relative to the shell's folder.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::Output;

/// Opens a file to read from.
pub fn input(folder: &Path, name: &str) -> io::Result<File> {
    todo!("open {name} in {}", folder.display())
}

/// Opens a file to write to. It's created if it doesn't exist.
pub fn output(folder: &Path, output: &Output) -> io::Result<File> {
    todo!("open {output:?} in {}", folder.display())
}
