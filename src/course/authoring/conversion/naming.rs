//! Turns foreign names into names that are valid in the runner's own format.

use std::collections::BTreeSet;

use super::manifest;
use crate::course::formats;
use crate::course::model::{Course, Exercise, Files, Form, Format};

/// The names in use, so that each name is unique.
#[derive(Default)]
pub(super) struct CrateNames {
    exercises: BTreeSet<String>,
    levels: BTreeSet<String>,
}

impl CrateNames {
    /// The folder name for a level.
    pub(super) fn level(&mut self, id: &str) -> String {
        let id: String = id
            .chars()
            .map(|char| {
                if char.is_ascii_alphanumeric() || matches!(char, '_' | '-') {
                    char
                } else {
                    '_'
                }
            })
            .collect();
        let id = if id.starts_with(|first: char| first.is_ascii_alphanumeric()) {
            id
        } else {
            format!("level{id}")
        };
        unique(&mut self.levels, &id)
    }

    /// The name for an exercise: its package's name if it has one, because its tests use it.
    pub(super) fn exercise(&mut self, exercise: &Exercise, files: &Files) -> String {
        let package = match exercise.form {
            Form::Program(_) => None,
            _ => files
                .text("Cargo.toml")
                .and_then(|text| manifest::package_name(&text.parse().ok()?)),
        };
        let name = identifier(package.as_deref().unwrap_or(&exercise.name));
        let name = if formats::check_name(&name).is_none() {
            name
        } else {
            format!("task_{name}")
        };
        unique(&mut self.exercises, &name)
    }
}

/// The topic of an exercise: its level's, or its own if each exercise comes with its own text.
pub(super) fn topic(course: &Course, exercise: &Exercise) -> String {
    let of = match course.format {
        Format::Track | Format::Exercism => &exercise.name,
        _ => &exercise.level,
    };
    of.to_ascii_lowercase()
        .chars()
        .map(|char| {
            if char.is_ascii_alphanumeric() {
                char
            } else {
                '-'
            }
        })
        .collect()
}

fn unique(taken: &mut BTreeSet<String>, name: &str) -> String {
    let mut candidate = name.to_owned();
    let mut number = 2;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{name}_{number}");
        number += 1;
    }
    candidate
}

/// A text as lowercase letters, digits and `_`.
pub(super) fn identifier(text: &str) -> String {
    text.chars()
        .map(|char| {
            if char.is_ascii_alphanumeric() {
                char.to_ascii_lowercase()
            } else {
                '_'
            }
        })
        .collect()
}

/// A text on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
