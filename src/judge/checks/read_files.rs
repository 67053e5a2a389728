//! Which files were read when an attempt was compiled: only those that are the exercise's own may decide on a verdict.
//!
//! What the compiler lists is compared with what the attempt holds, so it does not matter by which macro, attribute or variable a source names a
//! file. And each of the learner's sources that the compiler read is searched for unsafe code, where that is forbidden.

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

/// Everything that keeps an attempt that compiled from passing because of what was read for it. It was built together with everything that was staged.
///
/// # Errors
/// If a test program was built of which the wrapper announced nothing.
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
        refused: BTreeMap::new(),
    };
    for compiled in &built.crates {
        read.add(compiled);
    }
    let sources = read.sources();
    let tokens: Vec<&SourceTokens> = sources
        .iter()
        .filter_map(|(_, tokens)| tokens.as_ref())
        .collect();
    if attempt.plan.sources == SourceScope::Exercise && SourceTokens::take_files_in(&tokens) {
        let others = read.learners.iter().filter(|path| !is_rust(path)).cloned();
        let others: Vec<String> = others.collect();
        let refused = others.into_iter().map(|path| (path, Reason::NoSource));
        read.refused.extend(refused);
    }
    let refused = read.refused.iter();
    let mut found: Vec<Diagnostic> = refused
        .map(|(file, reason)| read.refusal(file, *reason))
        .collect();
    if !attempt.exercise.unsafe_code {
        let said = |path: &str, line: usize| {
            let file = attempt.exercise.path(path);
            built.diagnostics.iter().any(|said| {
                said.code.as_deref() == Some(LINT)
                    && said.file.as_ref() == Some(&file)
                    && said.line.is_some_and(|said| said as usize == line)
            })
        };
        found.extend(unsafe_code(attempt, &sources, said));
    }
    Ok(found)
}

fn not_announced() -> Error {
    Problem::new("it isn't known which files the compiler read")
        .next("remove the folder `.runner/workbench` of the course and try again")
        .into()
}

/// The learner's sources by their paths in the exercise, with their tokens; `None` for one that cannot be read as Rust.
type Sources<'a> = Vec<(&'a str, Option<SourceTokens>)>;

/// Why a file may not be read while an exercise is compiled.
#[derive(Clone, Copy)]
enum Reason {
    Foreign,
    /// The compiler left no list. It always does, so something that ran in it took the list away.
    Unlisted,
    /// A program that reads its tests knows what they ask for.
    Tests,
    /// Tests that hold the right code know what it does.
    UnderTest,
    /// What is taken in as a source has to be named like one: all other checks look at sources.
    NoSource,
}

/// What was read for the crates of an attempt.
struct ReadFiles<'r> {
    attempt: &'r Attempt<'r>,
    staged: &'r Staged<'r>,
    /// The learner's files, by their paths in the exercise.
    learners: BTreeSet<String>,
    refused: BTreeMap<String, Reason>,
}

impl<'r> ReadFiles<'r> {
    /// Adds what was read for one crate.
    fn add(&mut self, compiled: &CompiledCrate) {
        let Some(dep_info) = compiled.dep_info() else {
            self.refused.insert(String::new(), Reason::Unlisted);
            return;
        };
        // The compiler may name the folder by another path than we do.
        let root = self.staged.dir.dir();
        let roots = [Some(root.to_path_buf()), root.canonicalize().ok()];
        for file in dep_info.files {
            let whole = without_detours(&compiled.dir.join(&file));
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
            } else if !self.is_neutral(&whole, inside.as_deref()) {
                let file = inside.unwrap_or_else(|| whole.display().to_string());
                self.refused.insert(file, Reason::Foreign);
            }
        }
    }

    fn add_own(&mut self, path: String, is_from_tests: bool) {
        let exercise = self.attempt.exercise;
        let is_test = path.starts_with("tests/");
        if exercise.may_edit(&path) {
            self.learners.insert(path);
        } else if is_test && !is_from_tests {
            self.refused.insert(path, Reason::Tests);
        } else if !is_test && is_from_tests && is_rust(&path) && exercise.checks.mutants.is_some() {
            self.refused.insert(path, Reason::UnderTest);
        }
    }

    /// Whether a file is nobody's: what we or a build script wrote, a crate from elsewhere, or what exercises of another format share.
    fn is_neutral(&self, path: &Path, inside: Option<&str>) -> bool {
        let Some(inside) = inside else {
            // A macro of another crate may take in a file that is beside it.
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

    fn refusal(&self, file: &str, reason: Reason) -> Diagnostic {
        let message = match reason {
            Reason::Foreign => format!(
                "`{file}` is no file of this exercise, and only those may be read while it is compiled"
            ),
            Reason::Unlisted => {
                "the compiler left no list of the files that it read: remove `.runner/workbench` and try again".to_owned()
            }
            Reason::Tests => {
                format!("`{file}` is for the tests: nothing else may read it while it is compiled")
            }
            Reason::UnderTest => format!("tests may not take in the code that they test: `{file}`"),
            Reason::NoSource => {
                format!("`{file}` may be taken in as a source, and only `.rs` files may be")
            }
        };
        // The place that names it, if it is named in one piece.
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

/// What the learner's sources hold that the compiler's lint did not say.
fn unsafe_code(
    attempt: &Attempt<'_>,
    sources: &Sources<'_>,
    said: impl Fn(&str, usize) -> bool,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (path, tokens) in sources {
        let Some(tokens) = tokens else {
            let message = "this file cannot be read as Rust, and it may hold unsafe code, which is forbidden in this exercise";
            found.push(warning(attempt, path, None, message.to_owned()));
            continue;
        };
        for &(line, what) in tokens
            .unsafe_code
            .iter()
            .filter(|(line, _)| !said(path, *line))
        {
            let message =
                format!("{what} is forbidden in this exercise, in attributes and macros as well");
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

/// Whether it is what a build script of the course made.
fn is_generated(path: &Path, target: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(target) else {
        return false;
    };
    let mut names = inside.components().map(Component::as_os_str);
    names.any(|name| name == "build") && names.nth(1).is_some_and(|name| name == "out")
}

/// The same path without `.` and `..`.
fn without_detours(path: &Path) -> PathBuf {
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

/// The editions of the packages of an attempt.
fn editions(attempt: &Attempt<'_>) -> Editions {
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
            // It is the workspace's.
            Some(None) => (editions.before_2021, editions.from_2021) = (true, true),
        }
    }
    editions
}
