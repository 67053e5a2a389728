//! `Path::join` does the right thing for absolute names as well: they replace the folder.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::Output;

/// Opens a file to read from.
pub fn input(folder: &Path, name: &str) -> io::Result<File> {
    File::open(folder.join(name))
}

/// Opens a file to write to. It's created if it doesn't exist.
pub fn output(folder: &Path, output: &Output) -> io::Result<File> {
    match output {
        Output::Replace(name) => File::create(folder.join(name)),
        Output::Append(name) => File::options()
            .append(true)
            .create(true)
            .open(folder.join(name)),
    }
}
