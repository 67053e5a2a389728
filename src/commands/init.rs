//! `runner init`: writes the whole course from the binary into a folder, offline.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::selection;
use crate::cli::CourseAt;
use crate::course::{Course, Files, Pack};
use crate::error::{Exit, Problem, Result};
use crate::{learn, ui};

pub(super) fn run(at: &CourseAt, dir: Option<PathBuf>) -> Result<Exit> {
    let pack = Pack::embedded()?;
    let dir = match selection::named_once(at, dir)?.dir {
        Some(dir) => dir,
        None => selection::current_dir()?.join(DEFAULT_DIR),
    };
    let in_the_way = |what: &str| {
        Problem::new(what)
            .at(&dir, None)
            .next("choose a folder that does not exist yet: `runner init DIR`")
    };
    match is_in_use(&dir) {
        Ok(true) => return Err(in_the_way("this folder is not empty").into()),
        Err(cause) if cause.kind() == io::ErrorKind::NotADirectory => {
            return Err(in_the_way("this is a file, not a folder").into());
        }
        // If it can't be read for another reason, writing fails too and reports it.
        Ok(false) | Err(_) => {}
    }
    let mut files = pack.below("")?;
    let course = Course::carried(&dir)?;
    if let Some(first) = course.exercises().next() {
        files.overlay(learn::files_for(first.workspace()));
    }
    if let Err(error) = files.write_below(&dir) {
        // Half a course would be in the way of the next try.
        remove_written(&dir, &files);
        return Err(error);
    }
    let exercises = course.exercises().count();
    let place = dir.display().to_string();
    ui::print(&format!(
        "Wrote \"{}\" with {} in {} to {place}.\n  next: cd {} && runner\n",
        course.title,
        ui::count(exercises, "exercise"),
        ui::count(course.levels.len(), "level"),
        as_typed(&place)
    ))?;
    Ok(Exit::Success)
}

/// Whether something is in a folder besides what a new repository and the system's file manager put there.
fn is_in_use(dir: &Path) -> io::Result<bool> {
    let unused = [
        ".git",
        ".hg",
        ".jj",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
    ];
    Ok(fs::read_dir(dir)?
        .flatten()
        .any(|entry| !unused.map(OsStr::new).contains(&&*entry.file_name())))
}

/// Where the course goes by default.
const DEFAULT_DIR: &str = "rust-road";

/// Removes the files that were written to an empty folder, as far as possible.
fn remove_written(root: &Path, files: &Files) {
    for (path, _) in files.iter() {
        let path = root.join(path);
        _ = fs::remove_file(&path);
        for folder in path.ancestors().skip(1) {
            // This fails if the folder isn't empty, as it should.
            if !folder.starts_with(root) || fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
}

/// A path quoted for a shell.
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
