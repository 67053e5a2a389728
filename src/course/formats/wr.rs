//! wr's format: a workspace of crates in numbered folders, `exercises/<chapter>/<exercise>`, with a `.wr.toml` at its root.
//!
//! Numbers order chapters and exercises, and where they are equal the names do. An exercise is called after both folders, because
//! names repeat from chapter to chapter.

mod sqlite;

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::reading::{Imported, Lines, Reading};
use super::words;
use crate::course::source::{Folder, Source};
use crate::course::{
    Checks, Course, Exercise, Form, Format, Level, Limits, Verification, Workspace,
};
use crate::error::{Error, Place, Problem, Result};

const CONFIG: &str = ".wr.toml";

/// What `.wr.toml` says, at the root or in an exercise.
#[derive(Deserialize)]
struct Config {
    #[serde(default = "exercises")]
    exercises_dir: String,
    #[serde(default)]
    verification: Vec<Step>,
    #[serde(default)]
    skip_build: bool,
}

/// One program of a verification.
#[derive(Deserialize)]
struct Step {
    command: String,
    #[serde(default)]
    args: Vec<String>,
}

fn exercises() -> String {
    "exercises".to_owned()
}

/// Reads the course.
pub(super) fn read(source: &dyn Source, root: &Path) -> Result<Reading> {
    let config = config(source, CONFIG)?.unwrap_or_else(|| Config {
        exercises_dir: exercises(),
        verification: Vec::new(),
        skip_build: false,
    });
    let dir = config.exercises_dir.trim_matches('/');
    let dir = dir.strip_prefix("./").unwrap_or(dir);
    if !words::stays_inside(dir) {
        return Err(Problem::new(format!(
            "`exercises_dir` is `{dir}`, which is no folder of the course"
        ))
        .at(CONFIG, None)
        .next("name a folder below the one of this file")
        .into());
    }
    let mut levels = Vec::new();
    let mut lines = Lines::default();
    let mut problems = Vec::new();
    for chapter in numbered(root, dir)? {
        let mut level = Level {
            title: words::title(&chapter),
            dir: format!("{dir}/{chapter}"),
            workspace: Workspace::Course,
            id: chapter,
            ..Level::default()
        };
        for folder in numbered(root, &level.dir)? {
            match exercise(source, &folder, &level, &config) {
                Ok(exercise) => {
                    let place = Place {
                        path: exercise.dir.clone().into(),
                        line: None,
                    };
                    lines.exercises.insert(exercise.name.clone(), place);
                    level.exercises.push(exercise);
                }
                Err(error) => problems.extend_from_slice(error.problems()),
            }
        }
        if !level.exercises.is_empty() {
            levels.push(level);
        }
    }
    if levels.is_empty() && problems.is_empty() {
        let problem = Problem::new("this course has no exercise").at(dir, None);
        problems.push(
            problem.next("its exercises are expected in folders such as 01_intro/00_welcome"),
        );
    }
    let title = root
        .file_name()
        .map_or_else(|| "wr".into(), |name| name.to_string_lossy().into_owned());
    Ok(Reading {
        course: Course {
            root: root.to_path_buf(),
            title,
            welcome: None,
            farewell: None,
            format: Format::Wr,
            levels,
        },
        problems,
        lines,
    })
}

/// What a `.wr.toml` says; `None` where there is none.
fn config(source: &dyn Source, path: &str) -> Result<Option<Config>> {
    let Some(text) = words::text(source, path)? else {
        return Ok(None);
    };
    match toml::from_str(&text) {
        Ok(config) => Ok(Some(config)),
        Err(cause) => Err(words::unreadable(path, &text, &cause).into()),
    }
}

/// The folders in `dir` whose names begin with a number, in order.
fn numbered(root: &Path, dir: &str) -> Result<Vec<String>> {
    let path = root.join(dir);
    let entries = fs::read_dir(&path).map_err(|cause| Error::io("read the folder", dir, &cause))?;
    let mut found: Vec<(u64, String)> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let (number, rest) = name.split_once(['_', '-'])?;
            (!rest.is_empty()).then_some(())?;
            Some((number.parse().ok()?, name))
        })
        .collect();
    found.sort();
    Ok(found.into_iter().map(|(_, name)| name).collect())
}

fn exercise(source: &dyn Source, folder: &str, level: &Level, course: &Config) -> Result<Exercise> {
    let dir = format!("{}/{folder}", level.dir);
    let own = config(source, &format!("{dir}/{CONFIG}"))?;
    // An exercise's own file replaces the course's verification, even where it says nothing: then the default holds.
    let (steps, skip_build) = match &own {
        Some(own) => (&own.verification, own.skip_build || course.skip_build),
        None => (&course.verification, course.skip_build),
    };
    let commands = steps
        .iter()
        .map(|step| {
            let mut words = vec![step.command.clone()];
            words.extend(step.args.iter().cloned());
            words
        })
        .collect();
    let readme = format!("{dir}/README.md");
    let docs = if source.file(&readme)?.is_some() {
        vec![readme]
    } else {
        Vec::new()
    };
    let edit = vec!["**".to_owned()];
    Ok(Exercise {
        name: format!("{}/{folder}", level.id),
        was: Vec::new(),
        title: words::title(folder),
        level: level.id.clone(),
        solution_dir: dir.clone(),
        dir,
        topics: Vec::new(),
        starts: None,
        docs,
        hints: Vec::new(),
        editable: words::editable(&edit),
        edit,
        points: 1,
        needs: Vec::new(),
        limits: Limits::default(),
        unsafe_code: true,
        checks: Checks::default(),
        accepted: Vec::new(),
        form: Form::Member(Verification {
            commands,
            build: !skip_build,
        }),
    })
}

/// What wr's own database says.
pub(super) fn imported(course: &Course) -> Result<Imported> {
    let Some(dir) = course
        .levels
        .first()
        .and_then(|level| level.dir.rsplit_once('/'))
        .map(|(dir, _)| dir)
    else {
        return Ok(Imported::default());
    };
    let path = format!("{dir}/progress.db");
    let Some(content) = Folder(&course.root).file(&path)? else {
        return Ok(Imported::default());
    };
    let rows = sqlite::rows(&content, "open_exercises").map_err(|fault| {
        Problem::new(format!("wr's progress cannot be read: {fault}"))
            .at(&path, None)
            .next("nothing of it was taken over; `runner verify` finds out what passes")
    })?;
    let mut imported = Imported::default();
    for row in rows {
        let text = |column: &str| row.get(column).and_then(sqlite::Value::text);
        let (Some(chapter), Some(exercise)) = (text("chapter"), text("exercise")) else {
            continue;
        };
        let name = format!("{chapter}/{exercise}");
        // wr's own names end at the first letter that no identifier may hold.
        let is_it = |known: &&Exercise| {
            let name_in_wr = |folder: &str| {
                let end = folder.find(|c: char| !(c.is_alphanumeric() || c == '_'));
                folder[..end.unwrap_or(folder.len())].to_owned()
            };
            known.name == name
                || known
                    .name
                    .split('/')
                    .map(name_in_wr)
                    .collect::<Vec<_>>()
                    .join("/")
                    == name
        };
        let solved = row
            .get("solved")
            .and_then(sqlite::Value::integer)
            .is_some_and(|solved| solved != 0);
        if solved && let Some(known) = course.exercises().find(is_it) {
            imported.done.push(known.name.clone());
        }
    }
    Ok(imported)
}
