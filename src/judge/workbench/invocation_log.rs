//! Where the wrapper writes an attempt's compiler calls down: beside the attempt in its space, for exercises whose checks compile more than the
//! exercise itself.
//!
//! Whatever makes cargo compile again makes the wrapper write again, and both are thrown away together, so that a call is there for everything that is built.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;

/// The place in a package's folder: it is no part of what is laid out.
pub fn folder(package: &Path) -> PathBuf {
    package.join(".runner/calls")
}

/// Where the call for the package that is being compiled has to be written down, for the wrapper; `None` where nobody wants it.
pub fn wanted_by_package() -> Option<PathBuf> {
    wanted_by(Path::new(&std::env::var_os("CARGO_MANIFEST_DIR")?))
}

/// Where the calls for a package have to be written down; `None` where nobody wants them.
pub fn wanted_by(package: &Path) -> Option<PathBuf> {
    Some(folder(package)).filter(|dir| dir.is_dir())
}

/// Whether an attempt's calls are needed and none is written down: then what was built before has to be built again.
pub fn are_missing(attempt: &Attempt<'_>, staging: &Path) -> bool {
    let entries = || fs::read_dir(folder(&attempt.package_dir(staging)));
    attempt.exercise.checks.need_calls()
        && entries().map_or(true, |mut entries| entries.next().is_none())
}

/// Has the wrapper write an attempt's calls down, if they are needed.
pub fn want(attempt: &Attempt<'_>, staging: &Path) -> Result<()> {
    if !attempt.exercise.checks.need_calls() {
        return Ok(());
    }
    let dir = folder(&attempt.package_dir(staging));
    fs::create_dir_all(&dir).map_err(|cause| Error::io("make the folder", &dir, &cause))
}
