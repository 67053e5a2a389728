//! Reads `edit` of an exercise: the files that the learner may edit.

use std::sync::LazyLock;

use crate::course::model::{Patterns, patterns};
use crate::course::source::document::{At, Table};

/// The default.
const EDIT: &str = "src/**";
/// The compiled default, because nearly every exercise uses it.
static EDITABLE: LazyLock<Patterns> = LazyLock::new(|| glob(EDIT).into_iter().collect());

/// The patterns of `edit`, as written and compiled.
pub(super) fn read(table: &Table) -> (Vec<String>, Patterns) {
    let Some(patterns) = table.texts("edit") else {
        return (vec![EDIT.to_owned()], EDITABLE.clone());
    };
    if patterns.is_empty() {
        let next = format!("list what may be edited, or remove `edit` to allow `{EDIT}`");
        table.complain(
            table.line,
            format!(
                "`edit` of {} is empty, so nothing can be edited",
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
        Err("contains a backslash".to_owned())
    } else if pattern.starts_with('/')
        || pattern.contains(':')
        || pattern.split('/').any(|part| part == "..")
    {
        Err("leaves the exercise's folder".to_owned())
    } else if pattern
        .split('/')
        .any(|part| part.is_empty() || part == ".")
    {
        Err("has an empty part or a `.` part, and so matches nothing".to_owned())
    } else {
        patterns::pattern(pattern)
    }
}
