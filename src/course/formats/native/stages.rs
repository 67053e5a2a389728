//! Reads the hints of an exercise, and the stages of one that is a project.

use crate::course::model::ProjectStage;
use crate::course::source::document::{At, Table};

/// `[[exercises.stages]]`: the stages, and the hints of all of them.
pub(super) fn read<'d>(table: &Table<'d>) -> (Vec<ProjectStage>, Vec<At<&'d str>>) {
    let (mut stages, mut all_hints) = (Vec::<ProjectStage>::new(), Vec::new());
    for entry in table.tables("stages") {
        let title = entry.line_of_text("title");
        let entry = entry.named(match &title {
            Some(title) => format!("stage \"{}\" of {}", title.value, table.name()),
            None => format!("`stages` of {}", table.name()),
        });
        entry.expect(&["title", "test", "hints"], &[]);
        let of_it = hints(&entry);
        let (Some(title), Some(test)) = (title, entry.text("test")) else {
            continue;
        };
        if !is_test_file(test.value) {
            let what = format!("`test` of {} is `{}`", entry.name(), test.value);
            let next = "write the path of its test file, such as `tests/labels.rs`";
            entry.complain(test.line, what, next);
        }
        if stages.iter().any(|stage| stage.test == test.value) {
            let what = format!(
                "two stages of {} have the test `{}`",
                table.name(),
                test.value
            );
            entry.complain(test.line, what, "give each stage a test file of its own");
        }
        stages.push(ProjectStage {
            title: title.value.to_owned(),
            test: test.value.to_owned(),
            hints: of_it.len(),
        });
        all_hints.extend(of_it);
    }
    if stages.len() == 1 {
        let what = format!("{} has only one stage", table.name());
        table.complain(table.line, what, "add another one, or remove `stages`");
    }
    (stages, all_hints)
}

/// The hints of an exercise or a stage.
pub(super) fn hints<'d>(table: &Table<'d>) -> Vec<At<&'d str>> {
    let Some(hints) = table.texts("hints") else {
        return Vec::new();
    };
    if hints.len() < 2 {
        let count = if hints.is_empty() {
            "no hints"
        } else {
            "only one hint"
        };
        let line = hints.first().map_or(table.line, |hint| hint.line);
        let next =
            "write at least two: the first asks the right question, the last nearly gives it away";
        table.complain(line, format!("{} has {count}", table.name()), next);
    }
    for hint in hints.iter().filter(|hint| hint.value.trim().is_empty()) {
        table.complain(
            hint.line,
            format!("a hint of {} is empty", table.name()),
            "write the hint or remove it",
        );
    }
    hints
}

/// Whether cargo finds a test target at this path, and the name of the target is that of the file.
fn is_test_file(path: &str) -> bool {
    let name = path.strip_prefix("tests/");
    let name = name.and_then(|name| name.strip_suffix(".rs"));
    name.is_some_and(|name| !name.is_empty() && !name.contains(['/', '\\', '-']))
}
