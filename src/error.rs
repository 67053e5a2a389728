//! The one error type: what went wrong, where, and what to do next.
//!
//! Errors are data until `main` hands them to the terminal. An error means "could not judge" or "wrong use"; an exercise that
//! does not pass is a verdict and never comes through here.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// How the program ends; part of the public contract and documented in `--help`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything that was judged passed, or the command did its work.
    Success = 0,
    /// Something that was judged did not pass.
    NotPassed = 1,
    /// Something could not be judged, or the command was used wrongly.
    Error = 2,
    /// The machine can't confine untrusted code as it should, so nothing was graded.
    WeakIsolation = 3,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// A file, and the line in it if that is known.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file, as you would type it.
    pub path: PathBuf,
    /// The line number, from 1.
    pub line: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.path.display()),
            None => write!(f, "{}", self.path.display()),
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What is wrong: a sentence without its full stop.
    pub what: String,
    /// Where it is wrong.
    pub place: Option<Place>,
    /// What to do about it: a sentence without its full stop.
    pub next: Option<String>,
    /// The name of the exercise it is about.
    pub exercise: Option<String>,
}

impl Problem {
    /// A problem without a file, a next step or an exercise yet.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            place: None,
            next: None,
            exercise: None,
        }
    }

    /// A file operation that failed: "could not {doing} {path}: {cause}".
    pub fn io(doing: &str, path: impl AsRef<Path>, cause: &std::io::Error) -> Self {
        let next = match cause.kind() {
            std::io::ErrorKind::StorageFull => Some("free some disk space and try again"),
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Some(
                "check the permissions of it and its folder, or copy the course to a folder of your own",
            ),
            std::io::ErrorKind::NotFound => Some("check that the file is still there"),
            _ => None,
        };
        let mut problem = Self::new(format!("could not {doing}: {}", plain(cause))).at(path, None);
        problem.next = next.map(str::to_owned);
        problem
    }

    /// Sets the file and, if it is known, the line (from 1).
    #[must_use]
    pub fn at(mut self, path: impl AsRef<Path>, line: impl Into<Option<usize>>) -> Self {
        self.place = Some(Place {
            path: path.as_ref().to_path_buf(),
            line: line.into(),
        });
        self
    }

    /// Sets the exercise it is about.
    #[must_use]
    pub fn about(mut self, exercise: &str) -> Self {
        self.exercise = Some(exercise.to_owned());
        self
    }

    /// Sets what to do about it.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}", self.what)?;
        if let Some(next) = &self.next {
            write!(f, "\n  next: {next}")?;
        }
        Ok(())
    }
}

/// Why a command could not finish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(ErrorKind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum ErrorKind {
    /// One or more problems that were found together.
    Problems(Vec<Problem>),
    /// Something that this machine lacks, so that nothing can be judged on it.
    Machine(Problem),
    /// You, or a newer save, interrupted the work.
    Cancelled,
}

/// What every fallible function returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Several problems at once; `None` if there are none.
    pub fn of(problems: Vec<Problem>) -> Option<Self> {
        (!problems.is_empty()).then_some(Self(ErrorKind::Problems(problems)))
    }

    /// The work was interrupted before it was done.
    pub fn cancelled() -> Self {
        Self(ErrorKind::Cancelled)
    }

    /// This machine lacks something, so that nothing can be judged on it.
    pub fn machine(problem: Problem) -> Self {
        Self(ErrorKind::Machine(problem))
    }

    /// Whether it makes no sense to go on: the work was interrupted, or nothing can be judged on this machine.
    pub fn ends_everything(&self) -> bool {
        !matches!(self.0, ErrorKind::Problems(_))
    }

    /// Whether the work was interrupted. If so, there is nothing to report.
    pub fn is_cancelled(&self) -> bool {
        self.0 == ErrorKind::Cancelled
    }

    /// A file operation that failed; see [`Problem::io`].
    pub fn io(doing: &str, path: impl AsRef<Path>, cause: &std::io::Error) -> Self {
        let problem = Problem::io(doing, path, cause);
        match cause.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                Self::machine(problem)
            }
            _ => problem.into(),
        }
    }

    /// What is wrong, in one line without places and advice.
    pub fn words(&self) -> String {
        let words: Vec<&str> = self
            .problems()
            .iter()
            .map(|problem| &*problem.what)
            .collect();
        words.join("; ")
    }

    /// Everything that is wrong; empty only if the work was cancelled.
    pub fn problems(&self) -> &[Problem] {
        match &self.0 {
            ErrorKind::Problems(problems) => problems,
            ErrorKind::Machine(problem) => std::slice::from_ref(problem),
            ErrorKind::Cancelled => &[],
        }
    }
}

/// The system's message without its error number, which means nothing to a learner.
fn plain(cause: &std::io::Error) -> String {
    let text = cause.to_string();
    match text.split_once(" (os error") {
        Some((words, _)) => words.to_lowercase(),
        None => text,
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self(ErrorKind::Problems(vec![problem]))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_cancelled() {
            return f.write_str("cancelled");
        }
        for (index, problem) in self.problems().iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "error: {problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_place_the_problem_and_the_next_step() {
        let error = Error::from(
            Problem::new("exercise `moves1` appears twice")
                .at("exercises/03_ownership/info.toml", 14)
                .next("give one of them another name"),
        );
        assert_eq!(
            error.to_string(),
            "error: exercises/03_ownership/info.toml:14: exercise `moves1` appears twice\n  next: give one of them another name"
        );
    }

    #[test]
    fn a_system_error_is_shown_without_its_number() {
        let cause = std::io::Error::from_raw_os_error(if cfg!(windows) { 112 } else { 28 });
        let text = Error::io("write", "notes.txt", &cause).to_string();
        assert!(!text.contains("os error"), "{text}");
        assert!(text.contains("free some disk space"), "{text}");
    }
}
