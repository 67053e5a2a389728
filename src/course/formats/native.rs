//! The runner's own format: an `info.toml` for the course and one for each level.
//!
//! Reads manifests and checks that folders exist. Knows nothing about the files inside exercises. All problems are found in one pass.
//! Manifests come from a [`Source`], so that the same code reads the course inside the binary.

mod avoided;
mod demands;
mod edit;
mod exercise;
mod inspections;
mod kinds;
mod level;
mod mistakes;
mod name;
mod quantity;
mod stages;

use std::path::Path;

use toml::de::DeTable;

use super::reading::{ManifestLines, Reading};
use crate::course::model::{Course, Format, Level};
use crate::course::source::document::{At, Document, Table};
use crate::course::source::{Presence, Source, line_of};
use crate::error::{Problem, Result};

pub use name::{check_name, check_workspace};

const MANIFEST: &str = "info.toml";
/// The version of the format that this reader understands.
const FORMAT_VERSION: i64 = 2;

/// Whether an `info.toml` belongs to a course. A broken one counts if there are exercises beside it: ignoring it would hide why the course
/// can't be read.
pub(super) fn is_course(manifest: &[u8], source: &dyn Source) -> bool {
    let text = String::from_utf8_lossy(manifest);
    let (table, _) = DeTable::parse_recoverable(&text);
    let has = |key: &str| table.get_ref().contains_key(key);
    has("format_version")
        || has("levels")
        || (!has("exercises") && !has("topics") && source.folder("exercises") != Presence::Missing)
}

/// The course's title; `None` if the manifest isn't valid TOML or has no title.
pub(super) fn title(source: &dyn Source) -> Result<Option<String>> {
    let Some(manifest) = source.file(MANIFEST)? else {
        return Ok(None);
    };
    let Ok(text) = String::from_utf8(manifest) else {
        return Ok(None);
    };
    let Ok(table) = DeTable::parse(&text) else {
        return Ok(None);
    };
    Ok(table
        .get_ref()
        .get("title")
        .and_then(|title| title.get_ref().as_str())
        .map(str::to_owned))
}

/// Reads the whole course, whose folder is `root`.
pub(super) fn read(source: &dyn Source, root: &Path) -> Reading {
    let mut lines = ManifestLines::default();
    let mut problems = Vec::new();
    let mut course = Course::empty(root, String::new(), Format::Native);
    match text(source, MANIFEST) {
        Ok(Some(text)) => {
            let document = Document::new(MANIFEST, &text);
            let ids = course_manifest(&document, source, &mut course);
            problems.extend(document.into_problems());
            for id in ids {
                let (level, its_problems) = read_level(source, &id, &mut lines);
                course.levels.extend(level);
                problems.extend(its_problems);
            }
        }
        Ok(None) => problems.push(missing(
            MANIFEST,
            "create it with the course's title and levels",
        )),
        Err(error) => problems.extend_from_slice(error.problems()),
    }
    problems.extend(lines.ambiguous_former_names());
    Reading {
        course,
        problems,
        lines,
    }
}

/// Fills in the values of the course's manifest, and returns the ids of the levels whose folders exist.
fn course_manifest(document: &Document, source: &dyn Source, course: &mut Course) -> Vec<String> {
    let Some(parsed) = document.parse() else {
        return Vec::new();
    };
    let table = Table::top(document, &parsed, "the course");
    table.expect(
        &["format_version", "title", "levels"],
        &["welcome", "farewell", "avoid"],
    );
    if let Some(At { value, line }) = table.integer("format_version")
        && value != FORMAT_VERSION
    {
        table.complain(
            line,
            format!("`format_version` is {value}, but this runner reads version {FORMAT_VERSION}"),
            format!(
                "write `format_version = {FORMAT_VERSION}`, or use a runner made for this course"
            ),
        );
    }
    if let Some(title) = table.line_of_text("title") {
        title.value.clone_into(&mut course.title);
    }
    course.welcome = table.text("welcome").map(|text| text.value.to_owned());
    course.farewell = table.text("farewell").map(|text| text.value.to_owned());

    course.avoided = avoided::read(&table);

    let mut ids: Vec<At<&str>> = Vec::new();
    for id in table.texts("levels").unwrap_or_default() {
        if let Some(fault) = name::check_level_id(id.value) {
            table.complain(
                id.line,
                fault,
                "name the level's folder below `exercises`, such as `03_ownership`",
            );
        } else if let Some(first) = ids.iter().find(|first| first.value == id.value) {
            table.complain(
                id.line,
                format!(
                    "level `{}` is listed twice; the first is at {}",
                    id.value,
                    document.place(first.line)
                ),
                "remove one of them",
            );
        } else {
            ids.push(id);
        }
    }
    ids.retain(|id| {
        let dir = level::dir(id.value);
        match source.folder(&dir) {
            Presence::Inside => return true,
            Presence::Missing => table.complain(
                id.line,
                format!("level `{}` has no folder {dir}", id.value),
                "restore the folder, correct the name, or remove the level from `levels`",
            ),
            Presence::Outside => table.complain(
                id.line,
                format!("the folder {dir} is a link that leads out of the course"),
                "replace the link with the level's folder",
            ),
        }
        false
    });
    ids.into_iter().map(|id| id.value.to_owned()).collect()
}

/// Reads one level; `None` if its manifest can't be read at all.
fn read_level(
    source: &dyn Source,
    id: &str,
    lines: &mut ManifestLines,
) -> (Option<Level>, Vec<Problem>) {
    let path = format!("{}/{MANIFEST}", level::dir(id));
    match text(source, &path) {
        Ok(Some(text)) => {
            let document = Document::new(&path, &text);
            let level = level::read(&document, source, id, lines);
            (level, document.into_problems())
        }
        Ok(None) => (
            None,
            vec![missing(
                &path,
                "restore it, or create it with the level's title, topics and exercises",
            )],
        ),
        Err(error) => (None, error.problems().to_vec()),
    }
}

fn missing(path: &str, next: &str) -> Problem {
    Problem::new("this file is missing")
        .at(path, None)
        .next(next)
}

/// The text of a manifest; `None` if the file doesn't exist.
fn text(source: &dyn Source, path: &str) -> Result<Option<String>> {
    let Some(content) = source.file(path)? else {
        return Ok(None);
    };
    String::from_utf8(content).map(Some).map_err(|cause| {
        let good = cause.utf8_error().valid_up_to();
        let line = line_of(&String::from_utf8_lossy(&cause.as_bytes()[..good]), good);
        Problem::new("this file is not UTF-8 text")
            .at(path, line)
            .next("save it as UTF-8")
            .into()
    })
}

#[cfg(test)]
mod tests;
