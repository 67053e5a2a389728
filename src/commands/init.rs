//! `runner init`: writes the whole course from the binary, offline.

use std::fs;
use std::path::{Path, PathBuf};

use super::selection;
use crate::course::{Course, Files, Pack};
use crate::error::{Error, Exit, Problem, Result};
use crate::{learn, ui};

pub(super) fn run(dir: Option<PathBuf>) -> Result<Exit> {
    let pack = Pack::embedded()?;
    let files = pack.below("")?;
    let dir = match dir {
        Some(dir) => dir,
        None => selection::current_dir()?.join(DEFAULT_DIR),
    };
    if fs::read_dir(&dir).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Problem::new("this folder is not empty")
            .at(&dir, None)
            .next("name a folder that does not exist yet: `runner init DIR`")
            .into());
    }
    write(&dir, &files)?;
    let course = Course::open(&dir, None)?;
    if let Some(level) = course.levels.first() {
        write(&dir, &learn::files_for(&level.id))?;
    }
    let exercises = course.exercises().count();
    ui::say(&format!(
        "Wrote \"{}\" with {} in {} to {}.\n  next: cd {} && runner\n",
        course.title,
        ui::count(exercises, "exercise"),
        ui::count(course.levels.len(), "level"),
        dir.display(),
        dir.display()
    ))?;
    Ok(Exit::Success)
}

/// Where the course goes when nobody says it.
const DEFAULT_DIR: &str = "rust-road";

fn write(root: &Path, files: &Files) -> Result<()> {
    for (path, content) in files.iter() {
        let path = root.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)
                .map_err(|cause| Error::io("make the folder", parent, &cause))?;
        }
        fs::write(&path, content).map_err(|cause| Error::io("write", &path, &cause))?;
    }
    Ok(())
}
