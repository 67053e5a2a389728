//! `Info`: the `info.toml` of a rustlings course, and how to recognise one.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::error::{Problem, Result};

/// The supported version of the format.
const VERSION: i64 = 1;

/// The contents of `info.toml`. Like rustlings, this ignores any other keys.
#[derive(Deserialize)]
pub(super) struct Info {
    pub(super) welcome_message: Option<String>,
    pub(super) final_message: Option<String>,
    #[serde(default)]
    pub(super) exercises: Vec<InfoEntry>,
}

/// An `[[exercises]]` entry.
#[derive(Deserialize)]
#[serde(expecting = "a table")]
pub(super) struct InfoEntry {
    pub(super) name: Spanned<String>,
    pub(super) dir: Option<String>,
    #[serde(default = "yes")]
    pub(super) test: bool,
    #[serde(default)]
    pub(super) strict_clippy: bool,
    #[serde(default)]
    pub(super) hint: String,
    #[serde(default)]
    pub(super) skip_check_unsolved: bool,
}

fn yes() -> bool {
    true
}

/// Whether an `info.toml` belongs to a rustlings course of any version.
pub fn is_info(manifest: &[u8]) -> bool {
    let text = String::from_utf8_lossy(manifest);
    let Ok(table) = text.parse::<toml::Table>() else {
        return false;
    };
    // In the runner's own format, this file lists levels, and their manifests list exercises.
    let has_version = table.contains_key("format_version");
    let names_exercises = table.get("exercises").is_some_and(toml::Value::is_array);
    !table.contains_key("levels")
        && has_version
        && (names_exercises || version(&table) == Some(VERSION))
}

/// Whether an `info.toml` belongs to rustlings 5, which named the path and the mode of each exercise.
pub fn is_info_of_5(manifest: &[u8]) -> bool {
    let text = String::from_utf8_lossy(manifest);
    let table: toml::Table = text.parse().unwrap_or_default();
    let first = table.get("exercises").and_then(toml::Value::as_array);
    let first = first.and_then(|exercises| exercises.first());
    let has = |key: &str| first.is_some_and(|first| first.get(key).is_some());
    !table.contains_key("format_version") && has("path") && has("mode")
}

fn version(table: &toml::Table) -> Option<i64> {
    table.get("format_version")?.as_integer()
}

/// Fails if the manifest has another version of the format.
pub(super) fn check_version(path: &Path, text: &str) -> Result<()> {
    let table = text.parse::<toml::Table>().unwrap_or_default();
    if is_info_of_5(text.as_bytes()) {
        return Err(Problem::new(
            "this is the info.toml of rustlings 5, and this runner reads the format of rustlings 6",
        )
        .at(path, None)
        .next("run `cargo install rustlings` and `rustlings init`, then copy your solutions into the new `exercises`")
        .into());
    }
    match table.get("format_version") {
        None | Some(toml::Value::Integer(VERSION)) => Ok(()),
        Some(other) => {
            let line = text
                .lines()
                .position(|line| line.trim_start().starts_with("format_version"));
            Err(Problem::new(format!(
                "`format_version` is {other}, but this runner reads version {VERSION} of the rustlings format"
            ))
            .at(path, line.map(|index| index + 1))
            .next(format!(
                "write `format_version = {VERSION}` if the file has that format, or use a newer runner"
            ))
            .into())
        }
    }
}
