//! Wrong solutions that an author wrote: `wrong/<level>/<exercise>/<case>/` holds the files in which one differs from the right solution.
//!
//! They lie beside `exercises` and `solutions` and not in them, because those two are what learners get.

use std::fs;
use std::path::Path;

use super::{Course, Exercise, Files};
use crate::error::{Error, Result};

/// The folder that holds them, below the course's root.
pub(super) const WRONG: &str = "wrong";

impl Course {
    /// The exercise's wrong solutions that its author wrote, by name: the files in which each differs from the right one.
    pub fn wrong_solutions(&self, exercise: &Exercise) -> Result<Vec<(String, Files)>> {
        cases(&self.root.join(wrong_dir(exercise)))
    }
}

/// The folders in this one, by name, with their files.
pub(super) fn cases(dir: &Path) -> Result<Vec<(String, Files)>> {
    let mut cases = Vec::new();
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(cases),
        Err(cause) => return Err(Error::io("read the folder", dir, &cause)),
    };
    for entry in entries {
        let entry = entry.map_err(|cause| Error::io("read the folder", dir, &cause))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !Files::is_foreign(&name) {
            cases.push((name, Files::read(&entry.path())?));
        }
    }
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(cases)
}

/// Where an exercise's wrong solutions lie, relative to the course's root.
pub fn wrong_dir(exercise: &Exercise) -> String {
    format!("{WRONG}/{}/{}", exercise.level, exercise.name)
}
