//! `runner dev pack`: writes `course.zip`, the course that the binary carries.

use std::fs;

use crate::cli::CourseAt;
use crate::commands::selection;
use crate::course::{Course, Pack};
use crate::error::{Error, Exit, Result};
use crate::ui;

/// Where the packed course lies, beside the course's manifest.
pub(super) const PACK: &str = "course.zip";

pub(crate) fn run(course: &CourseAt) -> Result<Exit> {
    let course = selection::authors_course(course)?;
    selection::must_be_own(&course)?;
    let packed = packed(&course)?;
    let path = course.root.join(PACK);
    // Renamed into place, so that a build that runs meanwhile reads the old one or the new one.
    let temporary = course.root.join(format!("{PACK}.new"));
    fs::write(&temporary, &packed)
        .and_then(|()| fs::rename(&temporary, &path))
        .map_err(|cause| Error::io("write", &path, &cause))?;
    ui::say(&format!(
        "Wrote {PACK}: {} KiB. Build anew to carry it.\n",
        packed.len().div_ceil(1024)
    ))?;
    Ok(Exit::Success)
}

/// The archive that the course's folder makes now.
pub(super) fn packed(course: &Course) -> Result<Vec<u8>> {
    Pack::write(&Pack::course_files(&course.root)?)
}
