//! `Review`: the learner marks the unsound line of given code, and writes safe code that shows it. The tools decide, and not the tests.
//!
//! Safe code can end with any status and print any report. So a tool has to say twice that it found something, each time by a status that
//! code under test can't know. It ends the program when it does, so the report that it printed is the last one.

use super::report::Report;
use super::{Inspection, Inspector, ToolFinding, sanitizer, valgrind};
use crate::course::{Sanitizer, UNSOUND, first_difference, marked_lines};
use crate::error::Result;
use crate::judge::checks::read_files::editions;
use crate::judge::checks::source_tokens::SourceTokens;
use crate::judge::run::{Test, pool};
use crate::judge::toolchain::Tool;
use crate::judge::verdict::TestResult;

/// What its result is called.
pub(super) const NAME: &str = "review";

/// What the tools say of a test, and which of them are missing.
#[derive(Default)]
struct Seen {
    /// What was found: the test, and the report.
    faults: Vec<(String, Report)>,
    seconds: f64,
    missing: Option<Tool>,
}

impl Inspection<'_> {
    /// The result of a review of `file`, or the tool that is missing where the others found too little.
    pub fn review(self, file: &str) -> Result<Result<TestResult, Tool>> {
        let marked = match self.marked(file) {
            Ok(marked) => marked,
            Err(words) => return Ok(Ok(result(0.0, Some(words)))),
        };
        let mut seen = Seen::default();
        let is_shown = |seen: &Seen, line: usize| {
            let mut frames = seen.faults.iter().flat_map(|(_, report)| report.frames());
            frames.any(|frame| frame.file == file && frame.line == line)
        };
        for inspector in [
            sanitizer::inspector(Sanitizer::Address),
            valgrind::INSPECTOR,
        ] {
            if marked.iter().all(|&line| is_shown(&seen, line)) {
                break;
            }
            if let Err(words) = self.look(inspector, &mut seen)? {
                return Ok(Ok(result(seen.seconds, Some(words))));
            }
        }
        let open = marked.iter().find(|&&line| !is_shown(&seen, line));
        Ok(match (open, seen.missing) {
            (None, _) => Ok(result(seen.seconds, None)),
            (Some(_), Some(tool)) => Err(tool),
            (Some(line), None) => Ok(self.unproven(file, *line, &seen)),
        })
    }

    /// The marked lines, if nothing else was changed, and the proof is one.
    fn marked(self, file: &str) -> Result<Vec<usize>, String> {
        let attempt = self.of.attempt;
        let text = attempt.files.text(file).unwrap_or_default();
        let solution = attempt.answers.as_deref().unwrap_or_default();
        if let Some(line) = first_difference(text, solution) {
            return Err(format!(
                "{file}:{line} isn't as it was given: add nothing but `{UNSOUND}`"
            ));
        }
        let (found, wanted) = (marked_lines(text), marked_lines(solution).len());
        if found.is_empty() {
            return Err(format!(
                "no line of {file} is marked: end the unsound one with `{UNSOUND}`"
            ));
        }
        if found.len() != wanted {
            let found = found.len();
            return Err(format!(
                "{found} lines of {file} are marked, but {wanted} should be"
            ));
        }
        if let Some((path, line)) = self.unsafe_code(file) {
            return Err(format!(
                "{path}:{line} isn't safe code, and only safe code shows that {file} is unsound"
            ));
        }
        if self.of.tests.is_empty() {
            return Err("there is no test that shows what is unsound".to_owned());
        }
        Ok(found)
    }
    /// The first line of the learner's proof that isn't safe code.
    fn unsafe_code(self, file: &str) -> Option<(String, usize)> {
        let exercise = self.of.attempt.exercise;
        let is_proof = |path: &str| path != file && exercise.may_edit(path);
        let proof = self.of.attempt.files.iter();
        let mut proof = proof.filter(|(path, _)| is_proof(path));
        proof.find_map(|(path, text)| {
            let text = String::from_utf8_lossy(text);
            let line = match SourceTokens::of(&text, editions(self.of.attempt)) {
                Some(tokens) => tokens.unsafe_code.first()?.0,
                None => 1,
            };
            Some((path.to_owned(), line))
        })
    }

    /// Adds what a tool finds; why it can't look, in words.
    fn look(self, inspector: Inspector, seen: &mut Seen) -> Result<Result<(), String>> {
        let Some(path) = inspector.tool.find(self.of.context.toolchain) else {
            seen.missing = seen.missing.or(Some(inspector.tool));
            return Ok(Ok(()));
        };
        let rebuilt = match self.rebuild(inspector)? {
            Ok(rebuilt) => rebuilt,
            Err(words) => return Ok(Err(words)),
        };
        seen.seconds += rebuilt.seconds;
        let run = |test: &Test| self.inspect(inspector, &path, &rebuilt, test, false);
        let twice = |test: &Test| {
            let first = run(test)?;
            if matches!(first.finding, ToolFinding::Nothing) {
                return Ok(first);
            }
            run(test)
        };
        for test in pool::map(self.of.tests, self.of.context.processors.count(), twice)? {
            seen.seconds += test.result.seconds;
            if let ToolFinding::Fault(Some(report)) = test.finding {
                seen.faults.push((test.result.name, report));
            }
        }
        Ok(Ok(()))
    }

    /// The result where no report names a marked line.
    fn unproven(self, file: &str, line: usize, seen: &Seen) -> TestResult {
        let Some((test, report)) = seen.faults.first() else {
            let words = format!(
                "nothing wrong is found while your tests run, so they don't show that {file}:{line} is unsound"
            );
            return result(seen.seconds, Some(words));
        };
        let place = report.place(self.of.attempt);
        let fault = report.fault_at(place.as_ref());
        let words = format!("`{test}` {fault}, but that isn't the marked line, {file}:{line}");
        TestResult {
            place,
            output: report.text(self.of.attempt),
            ..result(seen.seconds, Some(words))
        }
    }
}

fn result(seconds: f64, fault: Option<String>) -> TestResult {
    TestResult::of_check(NAME, seconds, fault)
}
