//! `runner init`: writes the whole course from the binary, offline.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::selection;
use crate::course::{Course, Files, Pack};
use crate::error::{Exit, Problem, Result};
use crate::{learn, ui};

pub(super) fn run(dir: Option<PathBuf>) -> Result<Exit> {
    let pack = Pack::embedded()?;
    let dir = match dir {
        Some(dir) => dir,
        None => selection::current_dir()?.join(DEFAULT_DIR),
    };
    let in_the_way = |what: &str| {
        Problem::new(what)
            .at(&dir, None)
            .next("name a folder that does not exist yet: `runner init DIR`")
    };
    match fs::read_dir(&dir).map(|mut entries| entries.next().is_some()) {
        Ok(true) => return Err(in_the_way("this folder is not empty").into()),
        Err(cause) if cause.kind() == io::ErrorKind::NotADirectory => {
            return Err(in_the_way("a file is in the way").into());
        }
        // Whatever else keeps us from reading it keeps us from writing it.
        Ok(false) | Err(_) => {}
    }
    let mut files = pack.below("")?;
    let course = Course::carried(&dir)?;
    if let Some(level) = course.levels.first() {
        files.overlay(learn::files_for(&level.id));
    }
    if let Err(error) = files.write_below(&dir) {
        // Half a course would keep the next try from writing a whole one.
        take_back(&dir, &files);
        return Err(error);
    }
    let exercises = course.exercises().count();
    let place = dir.display().to_string();
    ui::say(&format!(
        "Wrote \"{}\" with {} in {} to {place}.\n  next: cd {} && runner\n",
        course.title,
        ui::count(exercises, "exercise"),
        ui::count(course.levels.len(), "level"),
        as_typed(&place)
    ))?;
    Ok(Exit::Success)
}

/// Where the course goes when nobody says it.
const DEFAULT_DIR: &str = "rust-road";

/// Removes what was written to a folder that was empty, as far as that is possible.
fn take_back(root: &Path, files: &Files) {
    for (path, _) in files.iter() {
        let path = root.join(path);
        _ = fs::remove_file(&path);
        for folder in path.ancestors().skip(1) {
            // A folder that still holds something refuses to go, as it should.
            if !folder.starts_with(root) || fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
}

/// A path as a shell takes it.
fn as_typed(path: &str) -> String {
    let is_plain = |char: char| char.is_alphanumeric() || "/\\:._-~+".contains(char);
    if path.chars().all(is_plain) {
        path.to_owned()
    } else if cfg!(windows) {
        format!("\"{path}\"")
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}
