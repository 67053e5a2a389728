//! Reads `edit` of an exercise: what a learner may change.

use std::sync::LazyLock;

use super::document::{At, Table};
use crate::course::model::{Patterns, patterns};

/// What a learner may change where the manifest does not say.
const EDIT: &str = "src/**";
/// What that matches: nearly every exercise has it.
static EDITABLE: LazyLock<Patterns> = LazyLock::new(|| glob(EDIT).into_iter().collect());

/// The patterns of `edit` as written, and what they match.
pub(super) fn read(table: &Table) -> (Vec<String>, Patterns) {
    let Some(patterns) = table.texts("edit") else {
        return (vec![EDIT.to_owned()], EDITABLE.clone());
    };
    if patterns.is_empty() {
        let next = format!("name what may be changed, or take `edit` out: then it is `{EDIT}`");
        table.complain(
            table.line,
            format!(
                "nothing of {} can be changed: `edit` is empty",
                table.name()
            ),
            next,
        );
    }
    let read = |pattern: &At<&str>| match glob(pattern.value) {
        Ok(glob) => Some(glob),
        Err(fault) => {
            table.complain(
                pattern.line,
                format!("the pattern `{}` in `edit` of {} {fault}", pattern.value, table.name()),
                "write paths relative to the exercise's folder, with `/`, such as `src/**` or `Cargo.toml`",
            );
            None
        }
    };
    let editable = patterns.iter().filter_map(read).collect();
    (
        patterns
            .into_iter()
            .map(|pattern| pattern.value.to_owned())
            .collect(),
        editable,
    )
}

/// A pattern for paths inside an exercise's folder, or what is wrong with it.
pub(super) fn glob(pattern: &str) -> Result<glob::Pattern, String> {
    if pattern.is_empty() {
        Err("is empty".to_owned())
    } else if pattern.contains('\\') {
        Err("holds a backslash".to_owned())
    } else if pattern.starts_with('/')
        || pattern.contains(':')
        || pattern.split('/').any(|part| part == "..")
    {
        Err("leaves the exercise's folder".to_owned())
    } else if pattern
        .split('/')
        .any(|part| part.is_empty() || part == ".")
    {
        Err("has an empty part or `.` in it, and matches nothing".to_owned())
    } else {
        patterns::pattern(pattern)
    }
}
