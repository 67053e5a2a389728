//! Which sources a compiler may read. Passed to cargo's wrapper in a variable, because cargo starts the wrapper for each crate.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::process::Program;

/// The folder of the sources, or `folder/*` for the folder in it that contains the crate's package.
const SOURCES: &str = "RUNNER_SOURCES";

/// Makes cargo's wrapper treat each folder in `dir` as an exercise of its own, or all of `dir` as one.
pub fn with_sources(cargo: Program, dir: &Path, is_apart: bool) -> Program {
    let dir = if is_apart {
        dir.join("*")
    } else {
        dir.to_path_buf()
    };
    cargo.env(SOURCES, dir)
}

/// The folder of the sources that the compiler for which cargo started this process may read.
pub(super) fn sources_of_this_process() -> Option<PathBuf> {
    let dir = PathBuf::from(std::env::var_os(SOURCES)?);
    if dir.file_name() != Some(OsStr::new("*")) {
        return Some(dir);
    }
    let exercises = dir.parent()?;
    let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR")?);
    let exercise = package.strip_prefix(exercises).ok()?.components().next()?;
    Some(exercises.join(exercise))
}
