//! `runner init`: writes the whole course from the binary into a folder, offline.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;

use super::selection;
use crate::cli::{CourseAt, Init};
use crate::course::{Course, Files, Pack};
use crate::error::{Exit, Problem, Result};
use crate::learn::Completions;
use crate::process::{Cancel, Program};
use crate::{learn, ui};

pub(super) fn run(at: &CourseAt, options: Init) -> Result<Exit> {
    let pack = Pack::embedded()?;
    let dir = match selection::named_once(at, options.dir)?.dir {
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
        let completions = if options.no_ai {
            Completions::WithoutAi
        } else {
            Completions::AsElsewhere
        };
        files.overlay(learn::files_for(first.workspace(), completions));
    }
    if let Err(error) = files.write_below(&dir) {
        // Half a course would be in the way of the next try.
        remove_written(&dir, &files);
        return Err(error);
    }
    let repository = if options.no_git {
        None
    } else {
        create_repository(&dir)
    };
    let exercises = course.exercises().count();
    let place = dir.display().to_string();
    ui::print(&format!(
        "Wrote \"{}\" with {} in {} to {place}.\n{}  next: cd {} && runner\n",
        course.title,
        ui::count(exercises, "exercise"),
        ui::count(course.levels.len(), "level"),
        repository.unwrap_or_default(),
        as_typed(&place)
    ))?;
    Ok(Exit::Success)
}

/// Creates a git repository, unless the folder is inside one. Returns what to say about it. The course is complete without one, so nothing
/// that goes wrong here is an error.
fn create_repository(dir: &Path) -> Option<String> {
    let dir = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let real = dir.canonicalize().unwrap_or(dir);
    let versions = |folder: &Path| [".git", ".jj", ".hg"].map(|name| folder.join(name));
    if real
        .ancestors()
        .flat_map(versions)
        .any(|kept| kept.exists())
    {
        return None;
    }
    let failed = |why: &str| {
        Some(format!(
            "No git repository was created: {}.\n",
            why.trim().trim_end_matches('.')
        ))
    };
    let Ok(git) = which::which("git") else {
        return failed("git isn't installed");
    };
    // Variables such as GIT_DIR would create it elsewhere.
    let variables: Vec<_> = std::env::vars_os().map(|(name, _)| name).collect();
    let foreign = variables
        .iter()
        .filter(|name| name.to_string_lossy().starts_with("GIT_"));
    let git = Program::new(git).args(["init", "--quiet"]).arg(&real);
    let git = foreign.fold(git, Program::without_env);
    match Cancel::new().and_then(|cancel| git.run(&cancel, |_, _| {})) {
        Ok(ended) if ended.success() => Some("Created a git repository there.\n".to_owned()),
        Ok(ended) => failed(&ended.stderr.text()),
        Err(error) => failed(&error.to_string()),
    }
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
