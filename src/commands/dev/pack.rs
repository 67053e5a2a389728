//! `runner dev pack`: writes `course.zip`, the course that is built into the binary.

use std::fs;

use crate::cli::CourseAt;
use crate::commands::selection;
use crate::course::{Course, Pack, rename};
use crate::error::{Error, Exit, Result};
use crate::ui;

/// The path of the packed course, next to the course's manifest.
pub(super) const PACK: &str = "course.zip";

pub(crate) fn run(course: &CourseAt) -> Result<Exit> {
    let course = selection::authors_course(course)?;
    selection::require_native_format(&course)?;
    let packed = packed(&course)?;
    let path = course.root.join(PACK);
    // Renamed into place, so that a build running at the same time reads either the old file or the new one.
    let temporary = course.root.join(format!("{PACK}.new"));
    fs::write(&temporary, &packed)
        .and_then(|()| rename(&temporary, &path))
        .map_err(|cause| Error::io("write", &path, &cause))?;
    ui::print(&format!(
        "Wrote {PACK}: {} KiB. Rebuild the program to include it.\n",
        packed.len().div_ceil(1024)
    ))?;
    Ok(Exit::Success)
}

/// The archive of the course's folder as it is now.
pub(super) fn packed(course: &Course) -> Result<Vec<u8>> {
    Pack::write(&Pack::course_files(&course.root)?)
}
