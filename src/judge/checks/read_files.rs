//! Checks which files the compiler read for an attempt: only the exercise's own files may influence the verdict.
//!
//! The compiler's list is compared with the attempt's files, so it doesn't matter which macro, attribute or variable named a file. If unsafe code is
//! forbidden, each of the learner's sources on the list is searched for it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, MAIN_SEPARATOR, Path, PathBuf};

use super::source_tokens::{Editions, SourceTokens};
use crate::course::is_rust;
use crate::error::{Error, Problem, Result};
use crate::judge::attempt::{Attempt, SourceScope};
use crate::judge::rustc::{Built, CompiledCrate, fetched_crates};
use crate::judge::verdict::{Diagnostic, Severity};
use crate::judge::workbench::Staged;

/// The compiler's lint against unsafe code.
const LINT: &str = "unsafe_code";

/// Everything about the files read for an attempt that compiled that prevents a pass. `staged` is what it was built with.
///
/// # Errors
/// If a test binary was built that the wrapper didn't announce.
pub fn violations(
    attempt: &Attempt<'_>,
    staged: &Staged<'_>,
    built: &Built,
) -> Result<Vec<Diagnostic>> {
    let is_listed = |program: &Path| built.crates.iter().any(|one| one.is_program(program));
    if !built.tests.iter().all(|test| is_listed(&test.path)) {
        return Err(not_announced());
    }
    let mut read = ReadFiles {
        attempt,
        staged,
        learners: BTreeSet::new(),
        rejected: BTreeMap::new(),
    };
    for compiled in &built.crates {
        read.add(compiled);
    }
    let sources = read.sources();
    let tokens: Vec<&SourceTokens> = sources
        .iter()
        .filter_map(|(_, tokens)| tokens.as_ref())
        .collect();
    if attempt.plan.sources == SourceScope::Exercise && SourceTokens::include_files(&tokens) {
        let others = read.learners.iter().filter(|path| !is_rust(path)).cloned();
        let others: Vec<String> = others.collect();
        let rejected = others.into_iter().map(|path| (path, Reason::NoSource));
        read.rejected.extend(rejected);
    }
    let rejected = read.rejected.iter();
    let mut found: Vec<Diagnostic> = rejected
        .map(|(file, reason)| read.rejection(file, *reason))
        .collect();
    if !attempt.exercise.unsafe_code {
        let reported = |path: &str, line: usize| {
            let file = attempt.exercise.path(path);
            built.diagnostics.iter().any(|reported| {
                reported.code.as_deref() == Some(LINT)
                    && reported.file.as_ref() == Some(&file)
                    && reported
                        .line
                        .is_some_and(|reported| reported as usize == line)
            })
        };
        found.extend(unsafe_code(attempt, &sources, reported));
    }
    Ok(found)
}

fn not_announced() -> Error {
    Problem::new("there is no record of the files that the compiler read")
        .next("delete the course's `.runner/workbench` folder and try again")
        .into()
}

/// The learner's sources by their paths in the exercise, with their tokens; `None` for one that can't be parsed as Rust.
type Sources<'a> = Vec<(&'a str, Option<SourceTokens>)>;

/// Why a file may not be read while an exercise is compiled.
#[derive(Clone, Copy)]
enum Reason {
    Foreign,
    /// The compiler left no dep-info. It always writes one, so code that ran in the compiler deleted it.
    Unlisted,
    /// A program that reads its tests knows what they check.
    Tests,
    /// Tests that include the right code know what it does.
    UnderTest,
    /// An included source must be named like one, because all other checks look only at sources.
    NoSource,
}

/// What was read for an attempt's crates.
struct ReadFiles<'r> {
    attempt: &'r Attempt<'r>,
    staged: &'r Staged<'r>,
    /// The learner's files, by their paths in the exercise.
    learners: BTreeSet<String>,
    rejected: BTreeMap<String, Reason>,
}

impl<'r> ReadFiles<'r> {
    /// Adds what was read for one crate.
    fn add(&mut self, compiled: &CompiledCrate) {
        let Some(dep_info) = compiled.dep_info() else {
            self.rejected.insert(String::new(), Reason::Unlisted);
            return;
        };
        // The compiler may use another path to the folder than we do.
        let root = self.staged.dir.dir();
        let roots = [Some(root.to_path_buf()), dunce::canonicalize(root).ok()];
        for file in dep_info.files {
            let whole = normalized(&compiled.dir.join(&file));
            let inside = roots
                .iter()
                .flatten()
                .find_map(|root| whole.strip_prefix(root).ok());
            let inside = inside
                .and_then(Path::to_str)
                .map(|path| path.replace(MAIN_SEPARATOR, "/"));
            let own = inside
                .as_deref()
                .and_then(|path| self.attempt.exercise.inside(path));
            let own = own.filter(|path| self.attempt.files.get(path).is_some());
            if let Some(path) = own {
                self.add_own(path.to_owned(), compiled.is_from_tests);
            } else if !self.is_allowed(&whole, inside.as_deref()) {
                let file = inside.unwrap_or_else(|| whole.display().to_string());
                self.rejected.insert(file, Reason::Foreign);
            }
        }
    }

    fn add_own(&mut self, path: String, is_from_tests: bool) {
        let exercise = self.attempt.exercise;
        let is_test = path.starts_with("tests/");
        if exercise.may_edit(&path) {
            self.learners.insert(path);
        } else if is_test && !is_from_tests {
            self.rejected.insert(path, Reason::Tests);
        } else if !is_test && is_from_tests && is_rust(&path) && exercise.checks.mutants.is_some() {
            self.rejected.insert(path, Reason::UnderTest);
        }
    }

    /// Whether any crate may read a file: generated code, an external crate's file, or one that exercises of another format share.
    fn is_allowed(&self, path: &Path, inside: Option<&str>) -> bool {
        let Some(inside) = inside else {
            // A macro of another crate may include a file next to it.
            return is_generated(path, self.staged.dir.target())
                || fetched_crates().any(|dir| path.starts_with(dir));
        };
        self.staged.shared.contains(inside)
    }

    fn sources(&self) -> Sources<'r> {
        let editions = editions(self.attempt);
        let files = self.attempt.files.iter().map(|(path, _)| path);
        let is_source = |path: &&str| is_rust(path) && self.learners.contains(*path);
        let tokens = |path| {
            Some((
                path,
                SourceTokens::of(self.attempt.files.text(path)?, editions),
            ))
        };
        files.filter(is_source).filter_map(tokens).collect()
    }

    fn rejection(&self, file: &str, reason: Reason) -> Diagnostic {
        let message = match reason {
            Reason::Foreign => format!(
                "`{file}` isn't a file of this exercise, and the compiler may read only those"
            ),
            Reason::Unlisted => {
                "the compiler left no list of the files that it read: delete `.runner/workbench` and try again".to_owned()
            }
            Reason::Tests => {
                format!("only tests may include `{file}`")
            }
            Reason::UnderTest => format!("tests may not include the code that they test: `{file}`"),
            Reason::NoSource => {
                format!("`{file}` could be included as a source, but only `.rs` files may be")
            }
        };
        // The place that names it, if the name is written in one piece.
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
        let sources: Vec<&String> = self.learners.iter().filter(|path| is_rust(path)).collect();
        let place = sources.iter().find_map(|path| {
            let text = self.attempt.files.text(path)?;
            let mut lines = text.lines();
            let line = lines.position(|line| !name.is_empty() && line.contains(name))?;
            Some((path.as_str(), Some(line + 1)))
        });
        let first = sources.first().map_or("src/lib.rs", |path| path.as_str());
        let (path, line) = place.unwrap_or((first, None));
        warning(self.attempt, path, line, message)
    }
}

/// The unsafe code in the learner's sources that the compiler's lint didn't report.
fn unsafe_code(
    attempt: &Attempt<'_>,
    sources: &Sources<'_>,
    reported: impl Fn(&str, usize) -> bool,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (path, tokens) in sources {
        let Some(tokens) = tokens else {
            let message = "this file can't be parsed as Rust, so it may contain unsafe code, which is forbidden in this exercise";
            found.push(warning(attempt, path, None, message.to_owned()));
            continue;
        };
        for &(line, what) in tokens
            .unsafe_code
            .iter()
            .filter(|(line, _)| !reported(path, *line))
        {
            let message =
                format!("{what} is forbidden in this exercise, even in attributes and macros");
            found.push(warning(attempt, path, Some(line), message));
        }
    }
    for diagnostic in &mut found {
        diagnostic.code = Some(LINT.to_owned());
    }
    found
}

fn warning(attempt: &Attempt<'_>, path: &str, line: Option<usize>, message: String) -> Diagnostic {
    let line = line.and_then(|line| u32::try_from(line).ok());
    Diagnostic {
        severity: Severity::Warning,
        ..attempt.diagnostic(path, line, message)
    }
}

/// Whether it's the output of a build script.
fn is_generated(path: &Path, target: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(target) else {
        return false;
    };
    let mut names = inside.components().map(Component::as_os_str);
    names.any(|name| name == "build") && names.nth(1).is_some_and(|name| name == "out")
}

/// The same path without `.` and `..`.
fn normalized(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => _ = plain.pop(),
            part => plain.push(part),
        }
    }
    plain
}

/// The editions of an attempt's packages.
pub(super) fn editions(attempt: &Attempt<'_>) -> Editions {
    let mut editions = Editions::default();
    let is_manifest = |path: &str| path == "Cargo.toml" || path.ends_with("/Cargo.toml");
    for (path, _) in attempt.files.iter().filter(|(path, _)| is_manifest(path)) {
        let manifest = attempt.files.text(path).and_then(|text| text.parse().ok());
        let manifest: toml::Table = manifest.unwrap_or_default();
        let edition = manifest
            .get("package")
            .and_then(|package| package.get("edition"));
        match edition.map(toml::Value::as_str) {
            None | Some(Some("2015" | "2018")) => editions.before_2021 = true,
            Some(Some(_)) => editions.from_2021 = true,
            // It inherits the workspace's.
            Some(None) => (editions.before_2021, editions.from_2021) = (true, true),
        }
    }
    editions
}
