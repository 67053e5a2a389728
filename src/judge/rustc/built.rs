//! `Built`: the result of building one attempt, with cargo or without it.

use std::path::{Path, PathBuf};

use super::cargo_message::{CompilerMessage, Span};
use super::dep_info::CompiledCrate;
use super::labels;
use super::staged_paths::StagedPaths;
use crate::judge::attempt::Attempt;
use crate::judge::verdict::{Diagnostic, Severity};

/// The result of building one attempt.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// Everything that the compiler and clippy reported, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// The errors in the first stage of a project that doesn't compile yet, while those before it do.
    pub next_stage: Vec<Diagnostic>,
    /// What cargo says about the attempt's manifest, which it accepts.
    pub manifest_advice: Vec<Diagnostic>,
    /// Test binaries.
    pub tests: Vec<TestBinary>,
    /// The exercise's program, if it is one.
    pub program: Option<PathBuf>,
    /// Why a compiler gave no answer, if it didn't.
    pub stopped: Option<Box<Diagnostic>>,
    /// How many messages were left out of the diagnostics.
    pub left_out: usize,
    /// Every crate that was compiled for it.
    pub crates: Vec<CompiledCrate>,
}

/// How many diagnostics we keep per attempt. You wouldn't read more, and a source can cause millions.
const MAX_DIAGNOSTICS: usize = 500;

impl Built {
    /// Whether there are no errors.
    pub fn compiled(&self) -> bool {
        let mut said = self.diagnostics.iter();
        self.stopped.is_none() && !said.any(|said| said.severity == Severity::Error)
    }

    /// Whether this test binary or program is part of the result.
    pub fn has(&self, binary: &Path) -> bool {
        let is_it = |path: &PathBuf| path == binary;
        self.program.iter().any(is_it) || self.tests.iter().any(|test| is_it(&test.path))
    }

    /// Whether the compiler gave no answer, or an error has no place in a file. Faults of the machine have none, or the beginning of the first file that
    /// the compiler read if a library can't be loaded.
    pub fn blames_no_place(&self) -> bool {
        let is_about_crates =
            |code: Option<&str>| matches!(code, None | Some("E0462" | "E0463" | "E0786"));
        let has_no_place = |said: &Diagnostic| {
            // An empty file has no first line.
            let begins = matches!(said.line, None | Some(1)) && said.column == Some(1);
            said.file.is_none() || begins && is_about_crates(said.code.as_deref())
        };
        let mut said = self.diagnostics.iter();
        let is_open = self.stopped.is_some();
        is_open || said.any(|said| said.severity == Severity::Error && has_no_place(said))
    }

    /// Adds a message of the compiler, and returns it if it's new. `dir` is the folder in which the attempt is staged.
    pub fn take(
        &mut self,
        attempt: &Attempt<'_>,
        dir: &Path,
        message: CompilerMessage,
    ) -> Option<&Diagnostic> {
        if let Some(compiled) = CompiledCrate::announced(&message) {
            self.crates.push(compiled);
            return None;
        }
        let is_stop = message.is_stop();
        let said = diagnostic(attempt, dir, message)?;
        if is_stop {
            return Some(self.stopped.get_or_insert_with(|| Box::new(said)));
        }
        if self.diagnostics.contains(&said) {
            return None;
        }
        // However many there are, keep those that decide the verdict.
        let decides = said.severity == Severity::Error && self.compiled()
            || said.blocks && !self.diagnostics.iter().any(|known| known.blocks);
        if self.diagnostics.len() >= MAX_DIAGNOSTICS && !decides {
            self.left_out += 1;
            return None;
        }
        self.diagnostics.push(said);
        self.diagnostics.last()
    }
}

/// A test binary.
#[derive(Clone, Debug)]
pub struct TestBinary {
    /// The name of its target: the test file's name without `.rs`.
    pub target: String,
    /// Where it is.
    pub path: PathBuf,
    /// Whether it was built from `tests/`, rather than from unit tests in the sources.
    pub integration: bool,
}

/// The compiler's message as a diagnostic; `None` for its closing summaries.
fn diagnostic(attempt: &Attempt<'_>, dir: &Path, message: CompilerMessage) -> Option<Diagnostic> {
    let folder = StagedPaths::of(dir, &message);
    let in_course = |text: &str| folder.in_course(text);
    let place = message
        .spans
        .iter()
        .find(|span| span.is_primary)
        .map(Span::origin);
    let place = place.as_ref();
    let is_advice = message.is_clippys() && !attempt.plan.lints.clippy_refuses;
    let severity = match message.level.as_str() {
        "error" if is_advice => Severity::Warning,
        "error" | "error: internal compiler error" => Severity::Error,
        "warning" => Severity::Warning,
        _ => Severity::Note,
    };
    if message.is_summary() {
        return None;
    }
    let is_stop = message.is_stop();
    let mut labels = labels::of(&message);
    for label in &mut labels {
        label.text = in_course(&label.text);
        if let Some(place) = &mut label.place {
            place.file = in_course(&place.file);
        }
    }
    let code = message.code.map(|code| code.code).filter(|_| !is_stop);
    let denied = code.as_deref().is_some_and(|code| {
        attempt.exercise.checks.deny.iter().any(|lint| lint == code)
            || code == "unsafe_code" && !attempt.exercise.unsafe_code
    });
    let file = place.map(|place| in_course(&place.file_name).replace('\\', "/"));
    let in_learners_file = file.as_deref().is_some_and(|file| {
        let inside = attempt.exercise.inside(file);
        inside.is_some_and(|path| attempt.exercise.may_edit(path))
    });
    let strict = severity == Severity::Warning && attempt.plan.lints.all_block;
    Some(Diagnostic {
        severity,
        blocks: severity == Severity::Error || denied || strict,
        message: in_course(&message.message),
        file,
        line: place.map(|place| place.line_start).filter(|&line| line > 0),
        column: place
            .map(|place| place.column_start)
            .filter(|&column| column > 0),
        rendered: {
            let rendered = in_course(&message.rendered.unwrap_or_default());
            match message.level.as_str() {
                "warning" if denied || strict => as_error(&rendered, code.as_deref()),
                "error" if severity == Severity::Warning && !denied => as_warning(&rendered),
                _ => rendered,
            }
        },
        in_learners_file,
        code,
        labels,
    })
}

/// Renders an error of clippy as the advice that it is here, without the note about who denies it.
fn as_warning(rendered: &str) -> String {
    let kept = rendered
        .split_inclusive('\n')
        .filter(|line| !line.contains("on by default"));
    let text: String = kept.collect();
    text.replacen("error", "warning", 1).replace(RED, YELLOW)
}

const YELLOW: &str = "\x1b[33m";
const RED: &str = "\x1b[91m";

/// Renders a warning as the error that it is for the learner, with its lint's name, and without the note about our arguments.
fn as_error(rendered: &str, lint: Option<&str>) -> String {
    let kept = rendered
        .split_inclusive('\n')
        .filter(|line| !line.contains("requested on the command line with `--force-warn"));
    let text: String = kept.collect();
    let lint = lint.map(|lint| format!("[{lint}]")).unwrap_or_default();
    text.replacen("warning", &format!("error{lint}"), 1)
        .replace(YELLOW, RED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forced_lint_is_shown_as_an_error_without_our_arguments() {
        let rendered = "\x1b[1m\x1b[33mwarning\x1b[0m: a warning\n --> a.rs:1\n  = note: requested on the command line with `--force-warn x`\n";
        assert_eq!(
            as_error(rendered, Some("clippy::x")),
            "\x1b[1m\x1b[91merror[clippy::x]\x1b[0m: a warning\n --> a.rs:1\n"
        );
    }
}
