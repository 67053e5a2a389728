//! Fixes links that a conversion broke: those to exercises lead to where they are now, and only the words are left of others.

use std::path::Path;

use super::{Conversion, PlannedLevel};
use crate::course::authoring::lint::fault;
use crate::course::model::Course;
use crate::course::syntax::markdown;

impl Conversion {
    /// Fixes the links in lessons, hints and documents. `written` is this conversion on disk.
    pub fn fix_links(&mut self, written: &Course) {
        let moved: Vec<(String, String)> = self.levels.iter().flat_map(places).collect();
        let mut removed = Vec::new();
        for level in &mut self.levels {
            let dir = format!("exercises/{}", level.id);
            let mut fix = |path: &str, text: &str| {
                let (text, gone) = fixed(written, path, text, &moved);
                let remark = |target| {
                    format!("{path}: the link to `{target}` was removed, because it led nowhere.")
                };
                removed.extend(gone.into_iter().map(remark));
                text
            };
            for (_, _, lesson) in &mut level.topics {
                *lesson = fix(&format!("{dir}/README.md"), lesson);
            }
            for exercise in &mut level.exercises {
                for hint in &mut exercise.hints {
                    *hint = fix(&format!("{dir}/info.toml"), hint);
                }
                let is_document =
                    |path: &str| Path::new(path).extension().is_some_and(|kind| kind == "md");
                let mut documents = exercise.files.clone();
                documents.retain(is_document);
                for (path, text) in documents.iter() {
                    let at = format!("{dir}/{}/{path}", exercise.name);
                    if let Ok(text) = str::from_utf8(text) {
                        exercise.files.insert(path, fix(&at, text));
                    }
                }
            }
        }
        self.removed_links = removed;
    }
}

/// What the files of a level's exercises were called, and where they are now.
fn places(level: &PlannedLevel) -> impl Iterator<Item = (String, String)> {
    level.exercises.iter().filter_map(|exercise| {
        let source = ["src/main.rs", "src/lib.rs"]
            .into_iter()
            .find(|path| exercise.files.get(path).is_some())?;
        let was = exercise.was.rsplit('/').next().unwrap_or_default();
        let now = format!("exercises/{}/{}/{source}", level.id, exercise.name);
        Some((format!("{was}.rs"), now))
    })
}

/// The text at a path with working links, and the targets of those that were removed.
fn fixed(
    written: &Course,
    path: &str,
    text: &str,
    moved: &[(String, String)],
) -> (String, Vec<String>) {
    let mut gone = Vec::new();
    for (target, _) in markdown::links(text) {
        if fault(written, path, text, &target).is_some() && now(path, &target, moved).is_none() {
            gone.push(target);
        }
    }
    let leads_to = |target: &str| match fault(written, path, text, target) {
        None => Some(target.to_owned()),
        Some(_) => now(path, target, moved),
    };
    (markdown::relinked(text, &leads_to), gone)
}

/// Where the exercise is now that a link in the document at `path` led to.
fn now(path: &str, target: &str, moved: &[(String, String)]) -> Option<String> {
    let name = target.rsplit('/').next()?;
    let (_, place) = moved.iter().find(|(was, _)| was == name)?;
    let beside = path.rsplit_once('/').map_or("", |(dir, _)| dir);
    Some(match place.strip_prefix(&format!("{beside}/")) {
        Some(near) => near.to_owned(),
        None => format!("{}{place}", "../".repeat(beside.split('/').count())),
    })
}
