//! `MutantBuild`: the learner's tests, built against one implementation.
//!
//! The library is compiled separately, and the tests are compiled and linked against it with the invocations that cargo made for the right one: in the
//! same folder, with the same files around them. Lines and addresses differ in every build, so that no test can rely on them.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::built_attempt::BuiltAttempt;
use crate::course::Files;
use crate::error::{Error, Problem, Result};
use crate::judge::proof::word;
use crate::judge::rustc::{Invocation, rewriting};
use crate::judge::workbench::staged_files;

/// The maximum number of lines by which sources are shifted.
const MAX_SHIFT: u128 = 500;

/// The library's functions are aligned to two to the power of one of these, so each gets pages of its own however long its code is.
const ALIGNMENTS: std::ops::RangeInclusive<u128> = 10..=12;

/// Pairs of the program that cargo built with the right implementation, and its replacement.
type Programs = Vec<(PathBuf, PathBuf)>;

/// The learner's tests, built against one implementation.
#[derive(Debug)]
pub struct MutantBuild {
    programs: Programs,
    /// How long the build took.
    pub seconds: f64,
    /// Deleted with the value.
    _scratch: TempDir,
}

/// Why the build failed: the first error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unbuilt {
    /// The tests don't compile against the implementation.
    Tests(String),
    /// The implementation itself doesn't compile.
    Library(String),
}

/// What it takes to build tests against implementations.
#[derive(Clone, Copy)]
pub struct MutantBuilder<'b> {
    pub of: BuiltAttempt<'b>,
}

impl MutantBuild {
    /// The program that replaces one that cargo built.
    pub fn program(&self, right: &Path) -> Option<&Path> {
        let found = self.programs.iter().find(|(known, _)| known == right);
        found.map(|(_, program)| program.as_path())
    }

    /// The size of its largest program, in bytes.
    pub fn longest(&self) -> u64 {
        let lengths = self
            .programs
            .iter()
            .map(|(_, program)| fs::metadata(program));
        lengths
            .flatten()
            .map(|found| found.len())
            .max()
            .unwrap_or(0)
    }
}

impl MutantBuilder<'_> {
    /// Builds the tests against the exercise with other files as overlay.
    pub fn build(self, files: &Files) -> Result<Result<MutantBuild, Unbuilt>> {
        let scratch = self.of.context.bench.scratch()?;
        let (package, out) = (scratch.path().join("package"), scratch.path().join("out"));
        self.sources(files).write_below(&package)?;
        let (invocations, programs) = self.invocations(&package, &out)?;
        let limits = self.of.attempt.exercise.limits.compiler;
        let mut seconds = 0.0;
        for (index, invocation) in invocations.iter().enumerate() {
            let compiled = invocation.compile(self.of.context, limits)?;
            seconds += compiled.seconds;
            if let Some(error) = compiled.errors.first() {
                // The library is the first invocation.
                let kind = if index == 0 {
                    Unbuilt::Library
                } else {
                    Unbuilt::Tests
                };
                return Ok(Err(kind(error.message.clone())));
            }
        }
        // A test that looks there must not find out which implementation it runs against.
        fs::remove_dir_all(&package).map_err(|cause| Error::io("remove", &package, &cause))?;
        Ok(Ok(MutantBuild {
            programs,
            seconds,
            _scratch: scratch,
        }))
    }

    /// The implementation's files, shifted down by some lines.
    fn sources(self, files: &Files) -> Files {
        let mut other = self.of.attempt.clone();
        other.files.overlay(files.clone());
        other.files.retain(|path| !path.starts_with("tests/"));
        let (mut files, _) = staged_files(&other);
        let lines = "\n".repeat(usize::try_from(word() % MAX_SHIFT).unwrap_or(0));
        let sources: Vec<(String, String)> = files
            .iter()
            .filter(|(path, _)| path.starts_with("src/"))
            .filter_map(|(path, content)| {
                let text = std::str::from_utf8(content).ok()?;
                // These must come first in a file.
                let is_fixed = text.starts_with("#!/") || text.starts_with('\u{feff}');
                (!is_fixed).then(|| (path.to_owned(), format!("{lines}{text}")))
            })
            .collect();
        for (path, text) in sources {
            files.insert(path, text);
        }
        files
    }

    /// The invocations, the library's first, and the programs that they build.
    fn invocations(self, package: &Path, out: &Path) -> Result<(Vec<Invocation>, Programs)> {
        let name = self.of.attempt.exercise.name.replace('-', "_");
        let alignment = ALIGNMENTS.start() + word() % (ALIGNMENTS.end() - ALIGNMENTS.start() + 1);
        let alignment = format!("-Cllvm-args=-align-all-functions={alignment}");
        let mut invocations: Vec<Invocation> = Vec::new();
        let mut programs = Programs::new();
        for binary in self
            .of
            .built
            .tests
            .iter()
            .filter(|binary| binary.integration)
        {
            let invocation = rewriting::of_built(self.of.attempt, self.of.staging, &binary.path)?;
            let Some(right) = invocation.extern_named(&name).map(Path::to_path_buf) else {
                return Err(self.lacks_library());
            };
            if invocations.is_empty() {
                let mut library = rewriting::of_built(self.of.attempt, self.of.staging, &right)?
                    .emitting("metadata,link")
                    .with_source(&package.join("src/lib.rs"));
                library.sources = library.sources.map(|_| package.to_path_buf());
                invocations.push(library.into_dir(out).with_arg(&alignment));
            }
            let against = out.join(right.file_name().unwrap_or_default());
            let invocation = invocation.emitting("link").into_dir(out);
            let invocation = invocation.with_extern(&name, &against);
            let program = invocation.stem().unwrap_or_default();
            let program = program.with_extension(std::env::consts::EXE_EXTENSION);
            programs.push((binary.path.clone(), program));
            invocations.push(invocation);
        }
        Ok((invocations, programs))
    }

    fn lacks_library(self) -> Error {
        Problem::new(
            "this exercise has no library, and only a library can be replaced by a wrong one",
        )
        .at(self.of.attempt.exercise.path("src/lib.rs"), None)
        .next("write it, or remove `mutants` from the exercise's checks")
        .into()
    }
}
