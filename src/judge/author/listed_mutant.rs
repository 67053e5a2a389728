//! `ListedMutant`: one change that cargo-mutants lists, and how it becomes a wrong solution.

use serde::Deserialize;

use super::solution_mutant::SolutionMutant;
use crate::course::{Exercise, Files};

/// One entry of cargo-mutants' list, with the fields that we need.
#[derive(Debug, Deserialize)]
pub(super) struct ListedMutant {
    /// `src/lib.rs:3:5: replace total -> u32 with 0`.
    name: String,
    /// Relative to the workspace.
    file: String,
    span: MutantSpan,
    replacement: String,
}

#[derive(Debug, Deserialize)]
struct MutantSpan {
    start: Position,
    end: Position,
}

/// Lines and columns start at 1; columns are counted in characters.
#[derive(Debug, Deserialize)]
struct Position {
    line: usize,
    column: usize,
}

/// The mutants of one solution, in the order of the list. `changed` are the files that the solution changes.
pub(super) fn mutants_of(
    exercise: &Exercise,
    changed: &Files,
    listed: &[ListedMutant],
) -> Vec<SolutionMutant> {
    let mut mutants: Vec<SolutionMutant> = Vec::new();
    for entry in listed {
        let file = entry.file.replace('\\', "/");
        let Some(path) = exercise.inside(&file) else {
            continue;
        };
        let (true, Some(source)) = (exercise.may_edit(path), changed.text(path)) else {
            continue;
        };
        let Some(mutated) = applied(source, entry) else {
            continue;
        };
        let what = entry
            .name
            .split_once(": ")
            .map_or(entry.name.as_str(), |(_, what)| what);
        let alike = |mutant: &&SolutionMutant| {
            mutant
                .name
                .strip_prefix(what)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(" ("))
        };
        let name = match mutants.iter().filter(alike).count() {
            0 => what.to_owned(),
            before => format!("{what} ({})", before + 1),
        };
        let mut files = Files::default();
        files.insert(path, mutated);
        mutants.push(SolutionMutant {
            name,
            files,
            written: false,
        });
    }
    mutants
}

/// The source with the change applied; `None` if the change's position isn't in it.
fn applied(source: &str, change: &ListedMutant) -> Option<String> {
    let start = offset(source, &change.span.start)?;
    let end = offset(source, &change.span.end)?;
    let (before, after) = (source.get(..start)?, source.get(end.max(start)..)?);
    Some(format!("{before}{}{after}", change.replacement))
}

/// The byte offset of a position.
fn offset(text: &str, at: &Position) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n').take(at.line.checked_sub(1)?) {
        start += line.len();
    }
    let rest = text.get(start..)?;
    let column = at.column.checked_sub(1)?;
    let inside = rest
        .char_indices()
        .map(|(index, _)| index)
        .chain([rest.len()])
        .nth(column)?;
    Some(start + inside)
}

#[cfg(test)]
mod tests {
    use indoc::{formatdoc, indoc};

    use super::*;
    use crate::course::fixture::Fixture;

    /// The output of cargo-mutants 27. Serde ignores the fields that we don't need.
    const SAMPLE: &str = r#"[
      {"file": "exercises/01_first/greet1/src/lib.rs", "genre": "FnValue", "package": "greet1",
       "function": {"function_name": "sum", "return_type": "-> u32",
                    "span": {"start": {"line": 1, "column": 1}, "end": {"line": 3, "column": 2}}},
       "name": "exercises/01_first/greet1/src/lib.rs:2:5: replace sum -> u32 with 0", "replacement": "0",
       "span": {"start": {"line": 2, "column": 5}, "end": {"line": 2, "column": 22}}},
      {"file": "exercises/01_first/greet1/src/lib.rs", "genre": "BinaryOperator", "package": "greet1",
       "name": "exercises/01_first/greet1/src/lib.rs:2:15: replace + with * in sum", "replacement": "*",
       "span": {"start": {"line": 2, "column": 15}, "end": {"line": 2, "column": 16}}},
      {"file": "exercises/01_first/greet1/src/lib.rs", "genre": "BinaryOperator", "package": "greet1",
       "name": "exercises/01_first/greet1/src/lib.rs:2:19: replace + with * in sum", "replacement": "*",
       "span": {"start": {"line": 2, "column": 19}, "end": {"line": 2, "column": 20}}},
      {"file": "exercises/01_first/greet1/src/given.rs", "genre": "FnValue", "package": "greet1",
       "name": "exercises/01_first/greet1/src/given.rs:1:1: replace given with ()", "replacement": "()",
       "span": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 2}}},
      {"file": "exercises/02_second/count1/src/lib.rs", "genre": "FnValue", "package": "count1",
       "name": "exercises/02_second/count1/src/lib.rs:1:1: replace count with ()", "replacement": "()",
       "span": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 2}}}
    ]"#;

    const RIGHT: &str = indoc! {"
        fn sum(a: u32) -> u32 {
            /* ß */ a + 1 + 2
        }
    "};

    fn mutants(source: &str) -> Vec<(String, String)> {
        let listed: Vec<ListedMutant> = serde_json::from_str(SAMPLE).expect("a list");
        let course = Fixture::new().open().expect("a course");
        let exercise = course.exercise("greet1").expect("an exercise");
        let mut changed = Files::default();
        changed.insert("src/lib.rs", source);
        mutants_of(exercise, &changed, &listed)
            .into_iter()
            .map(|mutant| {
                let text = mutant.files.text("src/lib.rs").unwrap_or_default();
                (mutant.name, text.to_owned())
            })
            .collect()
    }

    #[test]
    fn changes_are_applied_at_their_position_in_the_learners_file() {
        let wrong = |line: &str| {
            formatdoc! {"
                fn sum(a: u32) -> u32 {{
                    {line}
                }}
            "}
        };
        let expected = [
            ("replace sum -> u32 with 0", wrong("0")),
            ("replace + with * in sum", wrong("/* ß */ a * 1 + 2")),
            ("replace + with * in sum (2)", wrong("/* ß */ a + 1 * 2")),
        ];
        let found = mutants(RIGHT);
        let expected = expected.map(|(name, text)| (name.to_owned(), text));
        // Columns are counted in characters, but the ß has two bytes.
        assert_eq!(found, expected);
    }

    #[test]
    fn a_change_outside_the_file_is_left_out() {
        assert_eq!(mutants("fn sum() {}\n"), []);
    }
}
