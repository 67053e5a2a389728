//! The places that editors jump to, as `run --format short` and `watch` without a screen print them.

use std::path::PathBuf;

use crate::course::{Course, Exercise};
use crate::error::{Error, Result};
use crate::judge::{Diagnostic, Failure, TestOutcome, TestResult, Verdict};
use crate::ui;
use crate::ui::{EditorPlaces, FileLine};

/// What is wrong, for editors. `main_file` is the learner's file, relative to the course.
pub(super) fn lines(
    course: &Course,
    exercise: &Exercise,
    main_file: &str,
    verdict: &Verdict,
) -> Result<Vec<String>> {
    let here = std::env::current_dir().map_err(|cause| Error::io("find", ".", &cause))?;
    let places = InEditor {
        course,
        exercise,
        main_file,
        here,
    };
    Ok(ui::short(verdict, &places))
}

/// The file to edit and the line that fails there, relative to the course; `None` if what failed isn't in the learner's files.
pub(super) fn to_edit(
    course: &Course,
    exercise: &Exercise,
    diagnostics: &[Diagnostic],
    tests: &[TestResult],
) -> Option<FileLine> {
    // A panic's message is text that the program printed: it's believed only about files that can be edited.
    let is_editable = |file: &str| {
        let inside = exercise.inside(file);
        inside.is_some_and(|path| {
            exercise.may_edit(path) && !path.split('/').any(|part| part == "..")
        })
    };
    let diagnostics = diagnostics.iter().filter(|diagnostic| diagnostic.blocks);
    let of_diagnostics =
        diagnostics.filter_map(|diagnostic| Some((diagnostic.file.clone()?, diagnostic.line?)));
    let failed = || {
        tests
            .iter()
            .filter(|test| test.outcome != TestOutcome::Passed)
    };
    let of_panics = failed().flat_map(|test| {
        let panics = Failure::read(&test.output).panics.into_iter();
        panics
            .map(|panic| (panic.file.to_owned(), panic.line))
            .collect::<Vec<_>>()
    });
    let known = failed().filter_map(|test| test.place.as_ref());
    let known = known.map(|place| (place.file.clone(), place.line));
    of_diagnostics
        .chain(of_panics)
        .chain(known)
        .find(|(file, _)| is_editable(file))
        .or_else(|| failed().find_map(|test| answer(course, exercise, &test.name)))
}

/// The line of a program's table in `answers.toml`.
fn answer(course: &Course, exercise: &Exercise, program: &str) -> Option<FileLine> {
    let stem = program.strip_prefix("programs/")?.strip_suffix(".rs")?;
    let file = exercise.path("answers.toml");
    let text = std::fs::read_to_string(course.root.join(&file)).ok()?;
    let table = format!("[{stem}]");
    let line = text.lines().position(|line| line.trim() == table)?;
    Some((file, u32::try_from(line).ok()? + 1))
}

struct InEditor<'a> {
    course: &'a Course,
    exercise: &'a Exercise,
    main_file: &'a str,
    here: PathBuf,
}

impl EditorPlaces for InEditor<'_> {
    /// Relative to the current folder if it's in there, as compilers name files.
    fn shown(&self, file: &str) -> String {
        let path = self.course.root.join(file);
        let path = path.strip_prefix(&self.here).unwrap_or(&path);
        path.display().to_string()
    }

    fn of_check(&self, name: &str) -> FileLine {
        let (file, line) = answer(self.course, self.exercise, name)
            .unwrap_or_else(|| (self.main_file.to_owned(), 1));
        (self.shown(&file), line)
    }
}
