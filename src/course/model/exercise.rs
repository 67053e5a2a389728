//! `Exercise`: one crate with a task, editable files, checks, hints and points.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use serde::Serialize;

use super::compared_tests::{ComparedTests, Faster};
use super::conformance::Conformance;
use super::emits::EmitsCheck;
use super::files::Files;
use super::form::Form;
use super::inspections::Inspections;
use super::mistake::Mistake;
use super::oracle::OracleCheck;
use super::patterns::Patterns;
use super::project_stage::ProjectStage;
use super::system::System;
use crate::course::syntax::markdown::is_error_code;
use crate::error::Result;

/// One cargo crate with a task, editable files, checks, hints and points.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// Unique in the course. The folder, the crate and the test file are named after it.
    pub name: String,
    /// Names it had in earlier versions of the course, so that progress follows it.
    pub was: Vec<String>,
    pub title: String,
    /// Id of its level.
    pub level: String,
    /// Its folder relative to the course's root, with `/`: `exercises/03_ownership/moves1`.
    pub dir: String,
    /// Its solution's folder relative to the course's root, with `/`.
    pub solution_dir: String,
    /// The folder of its cargo workspace relative to the course's root, with `/`: its level's, or a folder in it. Other formats look it up in
    /// [`Level::workspace`](super::level::Level::workspace).
    pub workspace_dir: String,
    /// Ids of the topics that it practices.
    pub topics: Vec<String>,
    /// How the pristine exercise fails; `None` if the format has no way to say so.
    pub starts: Option<Starts>,
    /// How it's stored on disk, and what counts as done.
    pub form: Form,
    /// The files of its lesson, relative to the course's root; empty if its topics' sections are the lesson.
    pub docs: Vec<String>,
    /// From a nudge to nearly the answer. With stages, first those of the first stage.
    pub hints: Vec<String>,
    /// The steps in which it grows, in order; empty if it's done in one.
    pub stages: Vec<ProjectStage>,
    /// The patterns as written, for messages.
    pub edit: Vec<String>,
    /// What the learner may edit, matched against paths relative to the exercise's folder.
    pub editable: Patterns,
    /// What a pass is worth.
    pub points: u32,
    /// Programs that judging needs, looked up in `PATH`.
    pub needs: Vec<String>,
    /// Programs that its tests use if they're there, looked up in `PATH`: without them, they check less.
    pub uses: Vec<String>,
    /// The operating systems on which it can be judged; empty if on all.
    pub os: Vec<System>,
    /// The limits of one test process.
    pub limits: Limits,
    /// Whether the learner's code may contain `unsafe`.
    pub unsafe_code: bool,
    /// Checks beyond build and tests.
    pub checks: Checks,
    /// Mutants that may survive.
    pub accepted: Vec<Accepted>,
    /// Mistakes that have hints of their own. If several fit, the first one counts.
    pub mistakes: Vec<Mistake>,
}

impl Exercise {
    /// Whether the learner may edit this file (path relative to the exercise's folder, with `/`).
    pub fn may_edit(&self, path: &str) -> bool {
        self.editable.is_match(path)
    }

    /// Whether it combines everything in its level: a pass shows that the learner knows the level.
    pub fn is_checkpoint(&self) -> bool {
        self.name.ends_with("_checkpoint")
    }

    /// Whether it can be judged on this machine's operating system.
    pub fn runs_here(&self) -> bool {
        self.os.is_empty() || self.os.iter().any(|system| system.is_here())
    }

    /// The name of its cargo workspace, if it's one of our own format: `10_backend`, or `10_backend/rocket`.
    pub fn workspace(&self) -> &str {
        let dir = &self.workspace_dir;
        dir.strip_prefix("exercises/").unwrap_or(dir)
    }

    /// The path of one of its files, relative to the course's root.
    pub fn path(&self, file: &str) -> String {
        if self.dir.is_empty() {
            file.to_owned()
        } else {
            format!("{}/{file}", self.dir)
        }
    }

    /// The reverse of [`Self::path`]; `None` if `path` is outside the exercise's folder.
    pub fn inside<'p>(&self, path: &'p str) -> Option<&'p str> {
        if self.dir.is_empty() {
            return Some(path);
        }
        path.strip_prefix(&self.dir)?.strip_prefix('/')
    }

    /// Reads the exercise's wanted files from a folder, which may be a submission's.
    pub fn files_in(&self, dir: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<Files> {
        match &self.form {
            Form::Program(program) => Files::read_one(dir, &program.file),
            Form::Package(_) => {
                Files::read_handed_in(dir, &|path| !is_exercism_metadata(path) && wanted(path))
            }
            Form::Crate | Form::Member(_) => Files::read_handed_in(dir, wanted),
        }
    }
}

/// Whether a file describes an Exercism exercise, and so isn't part of its crate.
fn is_exercism_metadata(path: &str) -> bool {
    [
        ".meta/",
        ".docs/",
        ".exercism/",
        ".approaches/",
        ".articles/",
    ]
    .iter()
    .any(|folder| path.starts_with(folder))
}

/// A change to the solution that no test can notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The mutant's name in the mutation report.
    pub mutant: String,
    /// Why no test needs to catch it.
    pub reason: String,
}

/// What one process may use before it's killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Limits {
    /// Wall-clock time.
    pub time: Duration,
    /// Bytes of memory, for the process and everything it starts.
    pub memory: u64,
    /// Bytes written to standard output and standard error together.
    pub output: u64,
    /// The compiler's limits for one crate.
    pub compiler: CompilerLimits,
}

/// What one compiler process may use before it's killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CompilerLimits {
    /// Wall-clock time.
    pub time: Duration,
    /// Bytes of memory, for the compiler and the linker it starts.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            time: Duration::from_secs(10),
            memory: 1 << 30,
            output: 1 << 20,
            compiler: CompilerLimits::default(),
        }
    }
}

impl Default for CompilerLimits {
    fn default() -> Self {
        Self {
            time: Duration::from_secs(60),
            memory: 4 << 30,
        }
    }
}

/// Checks beyond build and tests.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Checks {
    /// The learner's files must be formatted with rustfmt.
    pub fmt: bool,
    /// Lints that fail the exercise, such as `clippy::needless_clone`; all others are advice.
    pub deny: Vec<String>,
    /// Sources that the compiler must refuse, as a pattern for paths in the exercise's folder: `cases/*.rs`.
    pub refuses: Option<String>,
    /// Wrong implementations that the learner's tests must catch, as a pattern for files or folders: `mutants/*`.
    pub mutants: Option<String>,
    /// Programs whose behavior the learner predicts, as a pattern: `programs/*.rs`.
    pub predict: Option<String>,
    /// Tools that must find nothing while the tests run.
    pub inspections: Inspections,
    /// A public test suite that the tests hold the learner's work against.
    pub conforms: Option<Conformance>,
    /// What has to hold for the code that the compiler makes of functions.
    pub emits: Vec<EmitsCheck>,
    /// A test that has to be faster than another one.
    pub faster: Option<Faster>,
    /// Made-up inputs, for which the answers are compared with the solution's.
    pub oracle: Option<OracleCheck>,
}

impl Checks {
    /// The tests of the learner's work that are measured by others.
    pub fn compared_tests(&self) -> impl Iterator<Item = &ComparedTests> {
        let faster = self.faster.iter().map(|faster| &faster.tests);
        let limits = self.inspections.instructions.iter();
        faster.chain(limits.map(|limit| &limit.tests))
    }

    /// Whether the checks repeat the exercise's rustc invocations.
    pub fn need_calls(&self) -> bool {
        self.refuses.is_some()
            || self.mutants.is_some()
            || !self.emits.is_empty()
            || self.faster.is_some()
            || self.oracle.is_some()
            || self.inspections.is_any()
    }
}

/// How a pristine exercise fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Starts {
    /// `error[E0382]`: it doesn't compile, and this code is among the errors.
    Code(String),
    /// `error: words`: it doesn't compile, and an error without a code has these words.
    Error(String),
    /// `test name`: it compiles, and this test fails.
    Test(String),
    /// `timeout name`: this test doesn't terminate.
    Timeout(String),
    /// `crash name`: this test is killed by a signal.
    Crash(String),
    /// `lint name`: everything passes except this denied lint.
    Lint(String),
    /// `format`: everything passes except the formatting.
    Format,
}

impl Starts {
    /// Parses a manifest's value; `None` if it has none of the forms above.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "format" {
            return Some(Self::Format);
        }
        if let Some(code) = text
            .strip_prefix("error[")
            .and_then(|rest| rest.strip_suffix(']'))
        {
            return is_error_code(code).then(|| Self::Code(code.to_owned()));
        }
        let (kind, rest) = text.split_once([':', ' '])?;
        let rest = rest.trim();
        if rest.is_empty() {
            return None;
        }
        if kind != "error" && rest.contains(char::is_whitespace) {
            return None;
        }
        let rest = rest.to_owned();
        match kind {
            "error" => Some(Self::Error(rest)),
            "test" => Some(Self::Test(rest)),
            "timeout" => Some(Self::Timeout(rest)),
            "crash" => Some(Self::Crash(rest)),
            "lint" => Some(Self::Lint(rest)),
            _ => None,
        }
    }
}

impl fmt::Display for Starts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "error[{code}]"),
            Self::Error(words) => write!(f, "error: {words}"),
            Self::Test(name) => write!(f, "test {name}"),
            Self::Timeout(name) => write!(f, "timeout {name}"),
            Self::Crash(name) => write!(f, "crash {name}"),
            Self::Lint(name) => write!(f, "lint {name}"),
            Self::Format => f.write_str("format"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_starts_round_trips() {
        for text in [
            "error[E0382]",
            "error: expected one of",
            "test adds_up",
            "timeout ends",
            "crash deep",
            "lint clippy::ptr_arg",
            "format",
        ] {
            assert_eq!(
                Starts::parse(text)
                    .map(|starts| starts.to_string())
                    .as_deref(),
                Some(text)
            );
        }
    }

    #[test]
    fn other_forms_of_starts_are_rejected() {
        for text in [
            "",
            "error",
            "error[]",
            "error[382]",
            "test",
            "test ",
            "test two names",
            "fails",
        ] {
            assert_eq!(Starts::parse(text), None, "{text:?}");
        }
    }
}
