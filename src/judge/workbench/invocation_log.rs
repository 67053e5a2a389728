//! Where the wrapper records an attempt's rustc invocations: next to the attempt in its staging directory, for exercises whose checks compile more
//! than the exercise.
//!
//! Whenever cargo compiles again, the wrapper records again, and both are deleted together. So there is an invocation for everything that was built.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;

/// The folder inside a package's folder. It isn't part of what is staged.
pub fn folder(package: &Path) -> PathBuf {
    package.join(".runner/calls")
}

/// For the wrapper: where to record the invocation for the package being compiled; `None` if nothing needs it.
pub fn requested_for_package() -> Option<PathBuf> {
    requested_for(Path::new(&std::env::var_os("CARGO_MANIFEST_DIR")?))
}

/// Where to record the invocations for a package; `None` if nothing needs them.
pub fn requested_for(package: &Path) -> Option<PathBuf> {
    Some(folder(package)).filter(|dir| dir.is_dir())
}

/// Whether an attempt's invocations are needed and none is recorded. Then everything must be built again.
pub fn are_missing(attempt: &Attempt<'_>, staging: &Path) -> bool {
    let entries = || fs::read_dir(folder(&attempt.package_dir(staging)));
    attempt.exercise.checks.need_calls()
        && entries().map_or(true, |mut entries| entries.next().is_none())
}

/// Makes the wrapper record an attempt's invocations, if they're needed.
pub fn request(attempt: &Attempt<'_>, staging: &Path) -> Result<()> {
    if !attempt.exercise.checks.need_calls() {
        return Ok(());
    }
    let dir = folder(&attempt.package_dir(staging));
    fs::create_dir_all(&dir).map_err(|cause| Error::io("create the folder", &dir, &cause))
}
