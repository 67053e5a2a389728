//! Reads the manifest of one level.

use super::{exercise, name};
use crate::course::formats::reading::ManifestLines;
use crate::course::model::{Level, Topic, Workspace};
use crate::course::source::document::{Document, Table};
use crate::course::source::{Presence, Source, nearest};
use crate::course::syntax::CONSTRUCTS;

/// A level's folder, relative to the course's root.
pub(super) fn dir(id: &str) -> String {
    format!("exercises/{id}")
}

/// The level that a manifest describes; `None` if the manifest isn't valid TOML.
pub(super) fn read(
    document: &Document,
    source: &dyn Source,
    id: &str,
    lines: &mut ManifestLines,
) -> Option<Level> {
    let parsed = document.parse()?;
    let table = Table::top(document, &parsed, &format!("level `{id}`"));
    table.expect(&["title"], &["introduces", "topics", "exercises"]);
    let mut level = Level {
        id: id.to_owned(),
        title: table
            .line_of_text("title")
            .map(|title| title.value.to_owned())
            .unwrap_or_default(),
        dir: dir(id),
        introduces: introduces(&table),
        workspace: Workspace::Level,
        topics: Vec::new(),
        exercises: Vec::new(),
    };
    for entry in table.tables("topics") {
        let topic = topic(document, entry, &level, lines);
        level.topics.extend(topic);
    }
    for entry in table.tables("exercises") {
        let workspace_dir = workspace_dir(&entry, &level);
        if let Some(name) = named(document, &entry, source, &workspace_dir, lines) {
            let entry = entry.named(format!("exercise `{name}`")).about(name);
            let exercise = exercise::read(document, &entry, name, (&level, workspace_dir), lines);
            level.exercises.extend(exercise);
        } else {
            exercise::expect_keys(&entry);
        }
    }
    Some(level)
}

/// One `[[topics]]` entry.
fn topic(
    document: &Document,
    entry: Table,
    level: &Level,
    lines: &mut ManifestLines,
) -> Option<Topic> {
    let entry = match entry.line_of_text("id") {
        Some(id) => entry.named(format!("topic `{}`", id.value)),
        None => entry,
    };
    entry.expect(&["id", "title"], &["introduces"]);
    let id = entry.line_of_text("id")?;
    if !id.value.chars().all(|character| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-'
    }) {
        let what = format!(
            "`{}` can't be the id of a topic: use only lowercase letters a to z, digits and `-`",
            id.value
        );
        entry.complain(id.line, what, "give it an id such as `move-semantics`");
    }
    if let Some(first) = lines.topics.get(id.value) {
        let what = format!(
            "topic `{}` appears twice; the first is at {first}",
            id.value
        );
        entry.complain(id.line, what, "remove one of them, or change its id");
        return None;
    }
    lines
        .topics
        .insert(id.value.to_owned(), document.place(id.line));
    // A topic without a title still counts as declared. Otherwise, every exercise with that topic would be reported too.
    let title = entry.line_of_text("title");
    if let Some(title) = &title
        && level
            .topics
            .iter()
            .any(|other| other.title == title.value.trim())
    {
        let what = format!(
            "two topics of this level have the title \"{}\"",
            title.value
        );
        entry.complain(
            title.line,
            what,
            "give each topic its own title: it's the heading of the lesson",
        );
    }
    Some(Topic {
        id: id.value.to_owned(),
        title: title
            .map(|title| title.value.trim().to_owned())
            .unwrap_or_default(),
        introduces: introduces(&entry),
    })
}

/// What a level's introduction or a topic's lesson introduces, by the names of constructs.
fn introduces(entry: &Table) -> Vec<String> {
    let names = entry.texts("introduces").unwrap_or_default();
    let known = || CONSTRUCTS.iter().map(|construct| construct.name);
    for name in &names {
        if known().any(|known| known == name.value) {
            continue;
        }
        let what = format!(
            "{} introduces `{}`, which isn't known",
            entry.name(),
            name.value
        );
        let next = match nearest(name.value, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "choose from the names in src/course/syntax/constructs.rs".to_owned(),
        };
        entry.complain(name.line, what, next);
    }
    names.iter().map(|name| name.value.to_owned()).collect()
}

/// The folder of an exercise's cargo workspace: the level's, unless the entry names a folder in it.
fn workspace_dir(entry: &Table, level: &Level) -> String {
    let Some(folder) = entry.text("workspace") else {
        return level.dir.clone();
    };
    if let Some(fault) = name::check_workspace(folder.value) {
        entry.complain(
            folder.line,
            fault,
            "name a folder of the level that has a `Cargo.toml` and the exercise's folder",
        );
    }
    format!("{}/{}", level.dir, folder.value)
}

/// The name of an `[[exercises]]` entry, if it's a valid name. Reports a name that is taken or has no folder.
fn named<'d>(
    document: &Document,
    entry: &Table<'d>,
    source: &dyn Source,
    workspace_dir: &str,
    lines: &mut ManifestLines,
) -> Option<&'d str> {
    let name = entry.text("name")?;
    let entry = entry.clone().about(name.value);
    if let Some(fault) = name::check_name(name.value) {
        entry.complain(
            name.line,
            fault,
            "rename the folder, the crate, the test file and this entry",
        );
        return None;
    }
    if let Some(first) = lines.exercises.get(name.value) {
        let what = format!(
            "exercise `{}` appears twice; the first is at {first}",
            name.value
        );
        entry.complain(
            name.line,
            what,
            "rename one of them: names must be unique within the course",
        );
    } else {
        lines
            .exercises
            .insert(name.value.to_owned(), document.place(name.line));
    }
    let dir = format!("{workspace_dir}/{}", name.value);
    match source.folder(&dir) {
        Presence::Inside => {}
        Presence::Missing => entry.complain(
            name.line,
            format!("exercise `{}` has no folder {dir}", name.value),
            "restore the folder, correct the name, or remove the exercise",
        ),
        Presence::Outside => entry.complain(
            name.line,
            format!("the folder {dir} is a link that leads out of the course"),
            "replace the link with the exercise's folder",
        ),
    }
    Some(name.value)
}
