//! Reads `edit` of an exercise: what a learner may change.

use std::sync::LazyLock;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::document::Table;

/// What a learner may change where the manifest does not say.
const EDIT: &str = "src/**";
/// What that matches; made once, because nearly every exercise has it and a pattern is dear to make.
static EDITABLE: LazyLock<GlobSet> = LazyLock::new(|| {
    let pattern = glob(EDIT).expect("a good pattern");
    let set = GlobSetBuilder::new().add(pattern).build();
    set.expect("a good pattern")
});

/// The patterns of `edit` as written, and what they match.
pub(super) fn read(table: &Table) -> (Vec<String>, GlobSet) {
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
    let mut set = GlobSetBuilder::new();
    for pattern in &patterns {
        match glob(pattern.value) {
            Ok(glob) => _ = set.add(glob),
            Err(fault) => table.complain(
                pattern.line,
                format!("the pattern `{}` in `edit` of {} {fault}", pattern.value, table.name()),
                "write paths relative to the exercise's folder, with `/`, such as `src/**` or `Cargo.toml`",
            ),
        }
    }
    let editable = set.build().unwrap_or_else(|fault| {
        table.complain(
            table.line,
            format!("`edit` of {} is too large: {}", table.name(), fault.kind()),
            "use fewer patterns",
        );
        GlobSet::empty()
    });
    (
        patterns
            .into_iter()
            .map(|pattern| pattern.value.to_owned())
            .collect(),
        editable,
    )
}

/// A pattern for paths inside an exercise's folder, or what is wrong with it.
pub(super) fn glob(pattern: &str) -> Result<globset::Glob, String> {
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
        // `*` stays inside one folder, as in a shell and in .gitignore.
        let glob = GlobBuilder::new(pattern).literal_separator(true).build();
        glob.map_err(|fault| format!("is not a pattern: {}", fault.kind()))
    }
}
