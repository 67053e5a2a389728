//! Whether a program can be built, linked and run where exercises are judged. Tries it, because no list of installed tools can say so.

use std::path::Path;

use crate::course::{Course, Pristine};
use crate::error::Result;
use crate::judge::{Judge, Toolchain};
use crate::process::Cancel;

/// The folder in which that was tried: where a course's exercises are built, or the folder for temporary files if there's no course.
///
/// # Errors
/// If it isn't possible there.
pub(super) fn tried(course: Option<(&Course, &Result<Pristine>)>, here: &Path) -> Result<String> {
    let cancel = Cancel::new()?;
    let Some((course, pristine)) = course else {
        let folder = std::env::temp_dir();
        let toolchain = Toolchain::find(here)?;
        let wrap = |cargo| toolchain.with_clippy(cargo);
        toolchain.check_environment((here, &folder), wrap, &cancel)?;
        return Ok(folder.display().to_string());
    };
    let judge = Judge::new(course, None)?;
    let pristine = pristine.as_ref().map_err(Clone::clone)?;
    let folder = judge.check_machine(course, pristine, &cancel)?;
    Ok(course.relative(folder).display().to_string())
}
