//! The wr format: a workspace of crates in numbered folders, `exercises/<chapter>/<exercise>`, with a `.wr.toml` at its root.
//!
//! Chapters and exercises are ordered by number, then by name. An exercise is named after both folders, because chapters can have exercises
//! with the same name.

mod sqlite;

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::reading::{Imported, ManifestLines, Reading};
use super::surroundings::workspace_of;
use super::words;
use crate::course::model::{Course, Exercise, Form, Format, Level, Verification};
use crate::course::source::{Folder, Source};
use crate::error::{Error, Place, Problem, Result};

const CONFIG: &str = ".wr.toml";

/// The `.wr.toml` at the root.
#[derive(Deserialize)]
struct Config {
    #[serde(default = "exercises")]
    exercises_dir: String,
    #[serde(default)]
    verification: Vec<Step>,
    #[serde(default)]
    skip_build: bool,
}

/// The `.wr.toml` of an exercise. Other keys are ignored there.
#[derive(Deserialize)]
struct OwnConfig {
    #[serde(default)]
    verification: Vec<Step>,
}

/// One command of a verification.
#[derive(Deserialize)]
#[serde(expecting = "a table with `command` and `args`")]
struct Step {
    command: String,
    #[serde(default)]
    args: Vec<String>,
}

fn exercises() -> String {
    "exercises".to_owned()
}

impl Config {
    /// The exercises' folder, as paths in a course are written.
    fn dir(&self) -> &str {
        let dir = self.exercises_dir.trim_matches('/');
        dir.strip_prefix("./").unwrap_or(dir)
    }
}

/// Whether this is a course, and not one of its exercises, which may have a `.wr.toml` too. A broken one counts: ignoring it would hide why
/// the course can't be read.
pub(super) fn is_course(source: &dyn Source) -> Result<bool> {
    let Some(text) = words::text(source, CONFIG)? else {
        return Ok(false);
    };
    let dir = match toml::from_str::<Config>(&text) {
        Ok(config) => config.dir().to_owned(),
        Err(_) => exercises(),
    };
    Ok(source.folder(&dir).is_inside())
}

/// Reads the course.
pub(super) fn read(source: &dyn Source, root: &Path) -> Result<Reading> {
    let config: Config = config(source, CONFIG)?.unwrap_or_else(|| Config {
        exercises_dir: exercises(),
        verification: Vec::new(),
        skip_build: false,
    });
    let dir = config.dir();
    if !words::stays_inside(dir) {
        return Err(Problem::new(format!(
            "`exercises_dir` is `{dir}`, which isn't a folder of the course"
        ))
        .at(CONFIG, None)
        .next("name a folder below this file's folder")
        .into());
    }
    let mut levels: Vec<Level> = Vec::new();
    let mut lines = ManifestLines::default();
    let mut problems = Vec::new();
    for chapter in numbered(root, dir)? {
        let mut level = Level {
            title: words::title(&chapter),
            dir: format!("{dir}/{chapter}"),
            id: chapter,
            ..Level::default()
        };
        for folder in numbered(root, &level.dir)? {
            // wr skips folders that aren't crates, unless a verification of their own says what to do. A crate that lost its manifest still has
            // its sources, so it's reported.
            let dir = format!("{}/{folder}", level.dir);
            if source.file(&format!("{dir}/Cargo.toml"))?.is_none()
                && source.file(&format!("{dir}/{CONFIG}"))?.is_none()
                && !source.folder(&format!("{dir}/src")).is_inside()
            {
                continue;
            }
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
    let exercises = levels.iter().flat_map(|level| &level.exercises);
    let packages: Vec<String> = exercises.map(|exercise| exercise.dir.clone()).collect();
    let workspace = workspace_of(source, root, dir, &packages)?;
    for level in &mut levels {
        level.workspace = workspace.clone();
    }
    if levels.is_empty() && problems.is_empty() {
        let problem = Problem::new("this course has no exercises").at(dir, None);
        problems.push(problem.next("put its exercises into folders such as 01_intro/00_welcome"));
    }
    let title = root
        .file_name()
        .map_or_else(|| "wr".into(), |name| name.to_string_lossy().into_owned());
    Ok(Reading {
        course: Course {
            levels,
            ..Course::empty(root, title, Format::Wr)
        },
        problems,
        lines,
    })
}

/// Parses a `.wr.toml`; `None` if it doesn't exist.
fn config<T: DeserializeOwned>(source: &dyn Source, path: &str) -> Result<Option<T>> {
    let Some(text) = words::text(source, path)? else {
        return Ok(None);
    };
    match toml::from_str(&text) {
        Ok(config) => Ok(Some(config)),
        Err(cause) => Err(words::unreadable(path, &text, &cause).into()),
    }
}

/// The folders in `dir` whose names start with a number, in order.
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
    let own: Option<OwnConfig> = config(source, &format!("{dir}/{CONFIG}"))?;
    // An exercise's own file replaces the course's verification. If it has none, the default applies.
    let steps = own
        .as_ref()
        .map_or(&course.verification, |own| &own.verification);
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
    let is_crate = source.file(&format!("{dir}/Cargo.toml"))?.is_some();
    let is_verified_alone = own.is_some_and(|own| !own.verification.is_empty());
    let form = Form::Member(Verification {
        commands,
        build: !course.skip_build && (is_crate || !is_verified_alone),
    });
    let name = format!("{}/{folder}", level.id);
    Ok(Exercise {
        title: words::title(folder),
        docs,
        ..words::exercise(name, level, dir, vec!["**".to_owned()], form)
    })
}

/// The progress in wr's own database.
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
        Problem::new(format!("could not read wr's progress: {fault}"))
            .at(&path, None)
            .next("no progress was imported; run `runner verify` to find out what passes")
    })?;
    let mut imported = Imported::default();
    for row in rows {
        let text = |column: &str| row.get(column).and_then(sqlite::Value::text);
        let (Some(chapter), Some(exercise)) = (text("chapter"), text("exercise")) else {
            continue;
        };
        let name = format!("{chapter}/{exercise}");
        // In its database, wr cuts names off at the first character that can't be in an identifier.
        let is_this = |known: &&Exercise| {
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
        if solved && let Some(known) = course.exercises().find(is_this) {
            imported.done.push(known.name.clone());
        }
    }
    Ok(imported)
}
