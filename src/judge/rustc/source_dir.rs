//! Where the sources are that a compiler may read: said to cargo's wrapper by a variable, because cargo starts it for each crate.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::process::Program;

/// Says where sources are: a folder, or `folder/*` for the one folder in it that holds the crate's package.
const SOURCES: &str = "RUNNER_SOURCES";

/// Has cargo's wrapper take each folder in `dir` for an exercise by itself, or all of `dir` for one.
pub fn with_sources(cargo: Program, dir: &Path, is_apart: bool) -> Program {
    let dir = if is_apart {
        dir.join("*")
    } else {
        dir.to_path_buf()
    };
    cargo.env(SOURCES, dir)
}

/// The folder with the sources that the compiler for which cargo started this process may read.
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
