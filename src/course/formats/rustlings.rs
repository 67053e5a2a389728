//! Version 1 of the rustlings format: an `info.toml` for the course, one file per exercise, and one package for all of them.
//!
//! The official course's `info.toml` is in its repository, but not in the folder that `rustlings init` writes. For such a folder, the user can
//! name an `info.toml`. Otherwise, the one that cargo unpacked to build rustlings is used.

mod info;
mod state;
mod unpacked;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use self::info::{Info, InfoEntry};
pub(super) use self::info::{is_info, is_info_of_5};
use super::reading::{Imported, ManifestLines, Reading};
use super::words;
use crate::course::model::{Course, Exercise, Form, Format, Level, ProgramForm, Topic, Workspace};
use crate::course::source::{LineIndex, Source, read_file};
use crate::error::{Error, Place, Problem, Result};

/// The manifest in the repository of the official course.
const OFFICIAL: &str = "rustlings-macros/info.toml";

/// Whether this is the official course: its repository, or the folder that `rustlings init` writes.
pub(super) fn is_official(source: &dyn Source) -> Result<bool> {
    if source.file(OFFICIAL)?.is_some() || source.file(state::FILE)?.is_some() {
        return Ok(true);
    }
    Ok(manifest(source)?.is_some_and(|(_, table)| names_solutions(&table)))
}

/// Whether a package's programs come in pairs of an exercise and its solution.
fn names_solutions(table: &toml::Table) -> bool {
    let name = |bin: &toml::Value| bin.get("name")?.as_str().map(str::to_owned);
    let names: Vec<String> = bins(table).iter().filter_map(name).collect();
    names
        .iter()
        .any(|name| names.contains(&format!("{name}_sol")))
}

fn bins(table: &toml::Table) -> &[toml::Value] {
    table
        .get("bin")
        .and_then(toml::Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// Possible paths of the manifest of the exercises' package.
const MANIFESTS: [&str; 3] = ["Cargo.toml", "dev/Cargo.toml", "dev-Cargo.toml"];

/// The manifest of the exercises' package and its path, which in the repository of the official course isn't `Cargo.toml`.
fn manifest(source: &dyn Source) -> Result<Option<(&'static str, toml::Table)>> {
    for path in MANIFESTS {
        let table = words::text(source, path)?.and_then(|text| text.parse::<toml::Table>().ok());
        let holds_exercises = |bin: &toml::Value| {
            let path = bin.get("path").and_then(toml::Value::as_str);
            path.is_some_and(|path| path.trim_start_matches("../").starts_with("exercises/"))
        };
        if let Some(table) = table
            && bins(&table).iter().any(holds_exercises)
        {
            return Ok(Some((path, table)));
        }
    }
    Ok(None)
}

/// The first manifest that isn't valid TOML. Its lints would count, so the exercises must not be judged without it.
fn broken(source: &dyn Source) -> Result<Option<&'static str>> {
    for path in MANIFESTS {
        let text = words::text(source, path)?.unwrap_or_default();
        if text.parse::<toml::Table>().is_err() {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

/// Reads the course. `info` is the path of its manifest if that is separate.
pub(super) fn read(source: &dyn Source, root: &Path, info: Option<&Path>) -> Result<Reading> {
    let (path, text) = info_text(source, root, info)?;
    info::check_version(&path, &text)?;
    let info: Info = toml::from_str(&text)
        .map_err(|cause| words::unreadable(&path.display().to_string(), &text, &cause))?;
    let manifest = match manifest(source)? {
        Some((path, _)) => path,
        None => broken(source)?.unwrap_or_default(),
    };
    let index = LineIndex::of(&text);
    let mut lines = ManifestLines::default();
    let mut problems = Vec::new();
    let mut levels: Vec<Level> = Vec::new();
    for entry in info.exercises {
        let place = Place {
            path: path.clone(),
            line: Some(index.line(entry.name.span().start)),
        };
        if let Some(problem) = fault(&entry, &place, &lines) {
            problems.push(problem);
            continue;
        }
        lines.exercises.insert(entry.name.get_ref().clone(), place);
        let dir = entry
            .dir
            .as_ref()
            .map_or_else(|| "exercises".to_owned(), |dir| format!("exercises/{dir}"));
        // Exercises keep their order: a folder that is used again later, such as the quizzes', starts another level.
        if levels.last().is_none_or(|level| level.dir != dir) {
            levels.push(level(source, &dir, manifest, &levels)?);
        }
        if let Some(level) = levels.last_mut() {
            let exercise = exercise(source, entry, level)?;
            level.exercises.push(exercise);
        }
    }
    if levels.is_empty() && problems.is_empty() {
        let problem = Problem::new("this course has no exercises").at(&path, None);
        problems.push(problem.next("add one with `[[exercises]]`"));
    }
    let title = root.file_name().map_or_else(
        || "rustlings".into(),
        |name| name.to_string_lossy().into_owned(),
    );
    Ok(Reading {
        course: Course {
            welcome: info.welcome_message.map(|text| text.trim().to_owned()),
            farewell: info.final_message.map(|text| text.trim().to_owned()),
            levels,
            ..Course::empty(root, title, Format::Rustlings)
        },
        problems,
        lines,
    })
}

/// The manifest's path and text.
fn info_text(source: &dyn Source, root: &Path, named: Option<&Path>) -> Result<(PathBuf, String)> {
    if let Some(named) = named {
        let text = fs::read_to_string(named).map_err(|cause| Error::io("read", named, &cause))?;
        return Ok((named.to_path_buf(), text));
    }
    for path in ["info.toml", OFFICIAL] {
        if let Some(text) = words::text(source, path)? {
            return Ok((path.into(), text));
        }
    }
    if let Some(found) = unpacked::fitting(source) {
        return Ok(found);
    }
    Err(Problem::new(
        "these rustlings exercises have no info.toml, which says what counts as done",
    )
    .at(root, None)
    .next(
        "name it with `--info FILE`: it's in the folder rustlings-macros of the rustlings sources",
    )
    .into())
}

/// Why an entry isn't a valid exercise.
fn fault(entry: &InfoEntry, place: &Place, lines: &ManifestLines) -> Option<Problem> {
    let name = entry.name.get_ref();
    let (what, next) = if let Some(first) = lines.exercises.get(name) {
        (
            format!("exercise `{name}` appears twice; the first is at {first}"),
            "rename one of them",
        )
    } else if !words::stays_inside(name) || name.contains('/') {
        (
            format!("`{name}` can't be the name of an exercise: it isn't a valid file name"),
            "use letters, digits and `_`",
        )
    } else if let Some(dir) = entry.dir.as_ref().filter(|dir| !words::stays_inside(dir)) {
        (
            format!(
                "`dir` of exercise `{name}` is `{dir}`, which is outside the folder `exercises`"
            ),
            "name a folder below `exercises`",
        )
    } else {
        return None;
    };
    Some(Problem::new(what).at(&place.path, place.line).next(next))
}

fn level(source: &dyn Source, dir: &str, manifest: &str, before: &[Level]) -> Result<Level> {
    let name = dir.strip_prefix("exercises/").unwrap_or("exercises");
    let times = before.iter().filter(|level| level.dir == dir).count();
    let id = name.replace('/', "-");
    let has_lesson = source.file(&format!("{dir}/README.md"))?.is_some();
    let mut level = Level {
        id: if times == 0 {
            id
        } else {
            format!("{id}-{}", times + 1)
        },
        title: words::title(name),
        dir: dir.to_owned(),
        workspace: Workspace::Package(manifest.to_owned()),
        ..Level::default()
    };
    if has_lesson && times == 0 && name != "exercises" {
        level.topics.push(Topic {
            id: level.id.clone(),
            title: level.title.clone(),
            ..Topic::default()
        });
    }
    Ok(level)
}

fn exercise(source: &dyn Source, entry: InfoEntry, level: &Level) -> Result<Exercise> {
    let name = entry.name.into_inner();
    let file = format!("{name}.rs");
    let readme = format!("{}/README.md", level.dir);
    let docs = if source.file(&readme)?.is_some() {
        vec![readme]
    } else {
        Vec::new()
    };
    let hint = entry.hint.trim();
    let form = Form::Program(ProgramForm {
        file: file.clone(),
        test: entry.test,
        strict: entry.strict_clippy,
        passes_as_shipped: entry.skip_check_unsolved,
    });
    Ok(Exercise {
        solution_dir: level.dir.replacen("exercises", "solutions", 1),
        topics: level.topics.iter().map(|topic| topic.id.clone()).collect(),
        docs,
        hints: if hint.is_empty() {
            Vec::new()
        } else {
            vec![hint.to_owned()]
        },
        ..words::exercise(name, level, level.dir.clone(), vec![file], form)
    })
}

/// The progress in rustlings' own state file.
pub(super) fn imported(course: &Course) -> Result<Imported> {
    let path = course.root.join(state::FILE);
    match read_file(&path) {
        Ok(content) => {
            let names: BTreeSet<&str> = course
                .exercises()
                .map(|exercise| exercise.name.as_str())
                .collect();
            let mut imported = state::parse(&content);
            imported.done.retain(|name| names.contains(name.as_str()));
            imported
                .current
                .take_if(|name| !names.contains(name.as_str()));
            Ok(imported)
        }
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(Imported::default()),
        Err(cause) => Err(Error::io("read", path, &cause)),
    }
}
