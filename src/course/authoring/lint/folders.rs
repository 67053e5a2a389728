//! Finds files and folders that don't belong to any exercise, and links that lead out of the course.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::course::authoring::wrong::{WRONG, wrong_dir};
use crate::course::model::{Course, Exercise, Files, Level};
use crate::course::source::leaves;
use crate::error::{Error, Problem, Result};

/// Everything below `exercises`, `solutions` and `wrong` that doesn't belong to a listed level or exercise.
pub(super) fn strays(course: &Course) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for top in ["exercises", "solutions", WRONG] {
        for id in names(&course.root.join(top))? {
            let path = format!("{top}/{id}");
            match course.levels.iter().find(|level| level.id == id) {
                None => problems.push(stray(
                    &path,
                    &format!("info.toml doesn't list a level `{id}`"),
                    "list it in `levels`, or remove it",
                )),
                Some(level) => {
                    problems.extend(strays_of_level(course, level, &path, top == "exercises")?);
                }
            }
        }
        links(course, top, &mut problems)?;
    }
    Ok(problems)
}

fn strays_of_level(
    course: &Course,
    level: &Level,
    dir: &str,
    shipped: bool,
) -> Result<Vec<Problem>> {
    // Solutions are in the level's folder, whatever workspace their exercise is in.
    let mut exercises: BTreeSet<String> = BTreeSet::new();
    let mut folders = vec![(dir, &Level::FILES[..])];
    for workspace in level.workspaces() {
        let of_workspace = workspace.exercises.iter();
        exercises.extend(of_workspace.map(|exercise| {
            if shipped {
                exercise.dir.clone()
            } else {
                format!("{dir}/{}", exercise.name)
            }
        }));
        if shipped && workspace.dir != dir {
            folders.push((workspace.dir, &Level::WORKSPACE_FILES));
        }
    }
    let mut problems = Vec::new();
    for &(folder, files) in &folders {
        for name in names(&course.root.join(folder))? {
            let path = format!("{folder}/{name}");
            if exercises.contains(&path)
                || shipped && files.contains(&name.as_str())
                || folders.iter().any(|(folder, _)| *folder == path)
            {
                continue;
            }
            let why = format!("{} doesn't list an exercise `{name}`", level.manifest());
            problems.push(stray(&path, &why, "list it as an exercise, or remove it"));
        }
    }
    Ok(problems)
}

fn stray(path: &str, why: &str, next: &str) -> Problem {
    Problem::new(format!("this is stray: {why}"))
        .at(path, None)
        .next(next)
}

/// Reports every link below `dir` that leads out of the course.
fn links(course: &Course, dir: &str, problems: &mut Vec<Problem>) -> Result<()> {
    for name in names(&course.root.join(dir))? {
        let path = format!("{dir}/{name}");
        let full = course.root.join(&path);
        let kind = fs::symlink_metadata(&full).map_err(|cause| Error::io("read", &path, &cause))?;
        if kind.is_symlink() && leaves(&course.root, &full) {
            let problem = Problem::new("this link leads out of the course")
                .at(&path, None)
                .next("replace the link with the file");
            problems.push(match owner(course, &path) {
                Some(exercise) => problem.about(&exercise.name),
                None => problem,
            });
        } else if kind.is_dir() {
            links(course, &path, problems)?;
        }
    }
    Ok(())
}

/// The exercise that a path belongs to: one of its own files, its solution or its wrong solutions.
fn owner<'c>(course: &'c Course, path: &str) -> Option<&'c Exercise> {
    let is_in = |dir: &str| Path::new(path).starts_with(dir);
    course.exercises().find(|exercise| {
        is_in(&exercise.dir) || is_in(&exercise.solution_dir) || is_in(&wrong_dir(exercise))
    })
}

/// The names in a folder, sorted, except for what cargo and editors leave there. Empty if the folder doesn't exist.
fn names(dir: &Path) -> Result<Vec<String>> {
    let failed = |cause: &std::io::Error| Error::io("read the folder", dir, cause);
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(cause) => return Err(failed(&cause)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry
            .map_err(|cause| failed(&cause))?
            .file_name()
            .to_string_lossy()
            .into_owned();
        if !Files::is_foreign(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
