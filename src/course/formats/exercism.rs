//! Exercism's formats: a track, whose `config.json` lists one package per exercise, and a single exercise from `exercism download`.
//!
//! An exercise's own `config.json` says what its files are for. It's in `.meta` in a track, and in `.exercism` in a download.

mod config;
mod hints;

use std::path::Path;

use self::config::{OfExercise, Track, TrackEntry};
use super::reading::{ManifestLines, Reading};
use super::surroundings::workspace_of;
use super::words;
use crate::course::model::{Course, Exercise, Form, Format, Level, PackageForm, Topic};
use crate::course::source::Source;
use crate::error::{Place, Problem, Result};

const TRACK: &str = "config.json";

/// What a download's files are for.
const DESCRIBED: &str = ".exercism/config.json";

/// Whether there is a `config.json` that lists exercises. A broken one counts if a track's folders are beside it: ignoring it would hide
/// why the course can't be read.
pub(super) fn is_track(source: &dyn Source) -> Result<bool> {
    let Some(content) = source.file(TRACK)? else {
        return Ok(false);
    };
    let has_folders = || {
        ["exercises/concept", "exercises/practice"]
            .iter()
            .any(|dir| source.folder(dir).is_inside())
    };
    Ok(config::is_track(&content).unwrap_or_else(has_folders))
}

/// Reads a track.
pub(super) fn read_track(source: &dyn Source, root: &Path) -> Result<Reading> {
    let track: Track = config::parse(source, TRACK)?.unwrap_or_default();
    let mut reading = Reading {
        course: Course::empty(
            root,
            format!("Exercism: {}", track.language.as_deref().unwrap_or("Rust")),
            Format::Track,
        ),
        problems: Vec::new(),
        lines: ManifestLines::default(),
    };
    for (id, title, entries) in [
        ("concept", "Concept exercises", &track.exercises.concept),
        ("practice", "Practice exercises", &track.exercises.practice),
    ] {
        let mut level = Level {
            id: id.to_owned(),
            title: title.to_owned(),
            dir: format!("exercises/{id}"),
            ..Level::default()
        };
        for entry in entries {
            add_entry(source, entry, &mut level, &mut reading)?;
        }
        if !level.exercises.is_empty() {
            reading.course.levels.push(level);
        }
    }
    for level in &mut reading.course.levels {
        let packages = level.exercises.iter().map(|exercise| exercise.dir.clone());
        let packages: Vec<String> = packages.collect();
        level.workspace = workspace_of(source, root, &level.dir, &packages)?;
    }
    if reading.course.levels.is_empty() && reading.problems.is_empty() {
        reading.problems.push(
            Problem::new("this course has no exercises")
                .at(TRACK, None)
                .next("put the exercises that it lists into folders such as exercises/practice/hello-world"),
        );
    }
    Ok(reading)
}

/// Adds an exercise of a track to its level.
fn add_entry(
    source: &dyn Source,
    entry: &TrackEntry,
    level: &mut Level,
    reading: &mut Reading,
) -> Result<()> {
    let dir = format!("{}/{}", level.dir, entry.slug);
    // A track also lists planned exercises.
    if entry.is_deprecated()
        || !words::stays_inside(&entry.slug)
        || !source.folder(&dir).is_inside()
    {
        return Ok(());
    }
    if let Some(first) = reading.lines.exercises.get(&entry.slug) {
        let what = format!("exercise `{}` is listed twice; it's in {first}", entry.slug);
        reading.problems.push(
            Problem::new(what)
                .at(TRACK, None)
                .next("remove one of the two entries"),
        );
        return Ok(());
    }
    let exercise = exercise(source, &dir, ".meta/config.json", entry, level)?;
    for topic in &exercise.topics {
        if !level.topics.iter().any(|known| known.id == *topic) {
            level.topics.push(Topic {
                id: topic.clone(),
                title: words::title(topic),
                ..Topic::default()
            });
        }
    }
    let place = Place {
        path: dir.into(),
        line: None,
    };
    reading.lines.exercises.insert(exercise.name.clone(), place);
    level.exercises.push(exercise);
    Ok(())
}

/// The folders of downloaded exercises in Rust: where `exercism download` puts them, side by side.
pub(super) fn downloads(source: &dyn Source) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for folder in source.folders() {
        let is_download = source.file(&format!("{folder}/{DESCRIBED}"))?.is_some();
        if is_download && !folder.starts_with('.') && config::downloaded(source, &folder)?.is_rust()
        {
            found.push(folder);
        }
    }
    Ok(found)
}

/// Reads a folder of downloaded exercises as a course.
pub(super) fn read_downloads(source: &dyn Source, root: &Path) -> Result<Reading> {
    let folders = downloads(source)?;
    let mut level = Level {
        id: "exercism".to_owned(),
        title: "Exercism".to_owned(),
        workspace: workspace_of(source, root, "", &folders)?,
        ..Level::default()
    };
    let mut lines = ManifestLines::default();
    for folder in folders {
        // The folder's name: two downloads may be of the same exercise.
        let entry = TrackEntry::named(&folder);
        let described = format!("{folder}/{DESCRIBED}");
        let exercise = exercise(source, &folder, DESCRIBED, &entry, &level)?;
        let place = Place {
            path: described.into(),
            line: None,
        };
        lines.exercises.insert(folder, place);
        level.exercises.push(exercise);
    }
    Ok(Reading {
        course: course(root, "Exercism".to_owned(), Format::Exercism, level),
        problems: Vec::new(),
        lines,
    })
}

fn course(root: &Path, title: String, format: Format, level: Level) -> Course {
    Course {
        levels: vec![level],
        ..Course::empty(root, title, format)
    }
}

/// Reads a downloaded exercise.
pub(super) fn read_one(source: &dyn Source, root: &Path) -> Result<Reading> {
    let metadata = config::downloaded(source, "")?;
    if !metadata.is_rust() {
        let track = metadata.track.unwrap_or_default();
        return Err(Problem::new(format!(
            "this is an exercise of Exercism's track `{track}`, and this runner judges Rust"
        ))
        .at(root, None)
        .next("run `exercism test` here, or change to an exercise of the Rust track")
        .into());
    }
    let slug = metadata.exercise.unwrap_or_else(|| {
        root.file_name().map_or_else(
            || "exercise".into(),
            |name| name.to_string_lossy().into_owned(),
        )
    });
    let mut level = Level {
        id: "exercism".to_owned(),
        title: "Exercism".to_owned(),
        workspace: workspace_of(source, root, "", &[String::new()])?,
        ..Level::default()
    };
    let entry = TrackEntry::named(&slug);
    let exercise = exercise(source, "", DESCRIBED, &entry, &level)?;
    level.exercises.push(exercise);
    Ok(Reading {
        course: course(root, words::title(&slug), Format::Exercism, level),
        problems: Vec::new(),
        lines: ManifestLines::default(),
    })
}

fn exercise(
    source: &dyn Source,
    dir: &str,
    described: &str,
    entry: &TrackEntry,
    level: &Level,
) -> Result<Exercise> {
    let inside = |file: &str| words::joined(dir, file);
    let has = |file: &str| -> Result<bool> { Ok(source.file(&inside(file))?.is_some()) };
    let config: OfExercise = config::parse(source, &inside(described))?.unwrap_or_default();
    let mut edit = config.files.solution.clone();
    edit.retain(|file| words::stays_inside(file) && !file.starts_with("tests/"));
    // New modules and dependencies are part of a solution.
    for more in ["src/**", "Cargo.toml"] {
        if !edit.iter().any(|file| file == more) {
            edit.push(more.to_owned());
        }
    }
    let mut docs = Vec::new();
    for doc in [
        ".docs/introduction.md",
        ".docs/introduction.append.md",
        ".docs/instructions.md",
        ".docs/instructions.append.md",
    ] {
        if has(doc)? {
            docs.push(inside(doc));
        }
    }
    if docs.is_empty() && has("README.md")? {
        docs.push(inside("README.md"));
    }
    let mut found = Vec::new();
    for file in [".docs/hints.md", "HINTS.md"] {
        // A byte that isn't UTF-8 in a hint shouldn't make the course unusable.
        if let Some(content) = source.file(&inside(file))? {
            found = hints::of(&String::from_utf8_lossy(&content));
            break;
        }
    }
    let has_manifest = has(".meta/Cargo-example.toml")?;
    let form = PackageForm {
        release: config.custom.in_release(),
        may_not_compile: config.custom.may_not_compile(),
        solution: config.solution(has_manifest),
    };
    let name = entry.slug.clone();
    Ok(Exercise {
        title: entry.title(),
        solution_dir: inside(".meta"),
        topics: entry.topics(),
        docs,
        hints: found,
        ..words::exercise(name, level, dir.to_owned(), edit, Form::Package(form))
    })
}
