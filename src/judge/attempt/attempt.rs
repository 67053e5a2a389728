//! `Attempt`: an exercise plus an overlay, such as the learner's files or the solution's.

use std::collections::BTreeSet;
use std::time::Duration;

use super::course_tests::tests_in;
use super::plan::{Ignored, Plan, TestOwner};
use super::snapshot::Snapshot;
use super::solution::{answers, reference};
use super::test_timeouts::TestTimeouts;
use super::untrusted::{CourseVersions, UntrustedCode};
use crate::course::{
    Course, Exercise, Files, Level, Limits, Pristine, WorkspaceFiles, is_rust, is_same_text,
};
use crate::error::Result;
use crate::judge::toolchain::RustVersion;
use crate::judge::verdict::{Diagnostic, Severity};

/// One exercise to judge, with the files that count.
#[derive(Clone, Debug)]
pub struct Attempt<'c> {
    pub exercise: &'c Exercise,
    pub level: &'c Level,
    /// How it is staged, built, run and checked.
    pub plan: Plan,
    /// Everything that is staged; paths are relative to the exercise's folder.
    pub files: Files,
    /// Files that the learner changed although they don't count.
    pub not_counted: Vec<String>,
    /// Tests that must be among those that are built, if the learner may edit the tests and we know which were shipped.
    pub expected: Vec<String>,
    /// The solution's answers, which the learner has to predict, or its file under review, with the marks.
    pub answers: Option<String>,
    /// The solved exercise, if its answers are compared with the learner's.
    pub reference: Option<Files>,
    /// What the course has in place of the learner's files, if these are vetted.
    pub course_versions: Option<CourseVersions>,
    /// The course's own manifests of the exercise, as shipped and in the solution, if the learner may edit it.
    pub shipped_manifests: Vec<toml::Table>,
    /// Time limits of single tests, if they don't all have the exercise's.
    pub timeouts: TestTimeouts,
    /// Its workspace's files, if they were read together with it.
    workspace_files: Option<WorkspaceFiles>,
}

impl<'c> Attempt<'c> {
    /// The content of the learner's folder: their files where they may edit, and pristine files everywhere else.
    pub fn of_learner(
        course: &'c Course,
        pristine: &Pristine,
        exercise: &'c Exercise,
    ) -> Result<Self> {
        let theirs = pristine.handed_in(course, exercise)?;
        Self::of_files(course, pristine, exercise, theirs)
    }

    /// The same for files that were read earlier.
    pub fn of_snapshot(
        course: &'c Course,
        pristine: &Pristine,
        exercise: &'c Exercise,
        snapshot: Snapshot,
    ) -> Result<Self> {
        let attempt = Self::of_files(course, pristine, exercise, snapshot.files)?;
        Ok(Self {
            workspace_files: snapshot.workspace_files,
            ..attempt
        })
    }

    fn of_files(
        course: &'c Course,
        pristine: &Pristine,
        exercise: &'c Exercise,
        theirs: Files,
    ) -> Result<Self> {
        // If shipped files aren't stored separately, they're the learner's. Don't read them twice.
        let shipped = if pristine.is_apart(exercise) {
            pristine.exercise(exercise)?
        } else {
            theirs.clone()
        };
        Self::over(course, pristine, exercise, shipped, theirs)
    }

    /// Files of someone else over those that were shipped.
    pub(super) fn over(
        course: &'c Course,
        pristine: &Pristine,
        exercise: &'c Exercise,
        shipped: Files,
        mut theirs: Files,
    ) -> Result<Self> {
        let level = course.level_of(exercise);
        let plan = Plan::of(exercise, level);
        let mut files = shipped;
        let answers = answers(pristine, exercise)?;
        let not_counted = theirs
            .iter()
            .filter(|(path, content)| {
                !exercise.may_edit(path)
                    && files
                        .get(path)
                        .is_some_and(|shipped| !is_same_text(shipped, content))
            })
            .map(|(path, _)| path.to_owned())
            .collect();
        theirs.retain(|path| exercise.may_edit(path));
        let replaced = files.split_off(|path| exercise.may_edit(path));
        let course_versions = if plan.is_vetted {
            Some(CourseVersions::new(pristine, exercise, replaced)?)
        } else {
            None
        };
        files.overlay(theirs);
        // For other formats we have no pristine copy, but the solution has the same tests.
        let expected = if plan.tests.owner == TestOwner::Learner {
            tests_in(&plan, &pristine.solution(exercise)?)
        } else {
            Vec::new()
        };
        Ok(Self {
            exercise,
            level,
            plan,
            files,
            not_counted,
            expected,
            answers,
            reference: reference(pristine, exercise)?,
            shipped_manifests: course_versions
                .as_ref()
                .map_or_else(Vec::new, CourseVersions::manifests),
            course_versions,
            timeouts: TestTimeouts::default(),
            workspace_files: None,
        })
    }

    /// The exercise as shipped.
    pub fn of_pristine(
        course: &'c Course,
        pristine: &Pristine,
        exercise: &'c Exercise,
    ) -> Result<Self> {
        let files = pristine.exercise(exercise)?;
        let level = course.level_of(exercise);
        Ok(Self {
            exercise,
            level,
            plan: Plan::of(exercise, level),
            files,
            not_counted: Vec::new(),
            expected: Vec::new(),
            answers: answers(pristine, exercise)?,
            reference: reference(pristine, exercise)?,
            course_versions: None,
            shipped_manifests: Vec::new(),
            timeouts: TestTimeouts::default(),
            workspace_files: None,
        })
    }

    /// The exercise with its solution as overlay.
    pub fn of_solution(
        course: &'c Course,
        pristine: &Pristine,
        exercise: &'c Exercise,
    ) -> Result<Self> {
        let mut attempt = Self::of_pristine(course, pristine, exercise)?;
        if attempt.plan.tests.owner == TestOwner::Learner {
            attempt.expected = tests_in(&attempt.plan, &attempt.files);
        }
        attempt.files.overlay(pristine.solution(exercise)?);
        Ok(attempt)
    }

    /// What it needs from its workspace, together with the other attempts there.
    pub fn workspace_files(
        &self,
        pristine: &Pristine,
        all: &[Attempt<'_>],
    ) -> Result<WorkspaceFiles> {
        if let Some(workspace_files) = &self.workspace_files {
            return Ok(workspace_files.clone());
        }
        let crates: Vec<(&Exercise, &Files)> = all
            .iter()
            .filter(|attempt| attempt.plan.workspace == self.plan.workspace)
            .map(|attempt| (attempt.exercise, &attempt.files))
            .collect();
        pristine.workspace_files(self.level, &self.exercise.workspace_dir, &crates)
    }

    /// Whether it's also compiled as a test and linted there, because what only tests use isn't unused.
    pub fn is_linted_as_test(&self) -> bool {
        self.plan.program.as_ref().is_some_and(|file| {
            let source = || self.files.text(file);
            self.plan.tests.run || source().is_some_and(|source| source.contains("test"))
        })
    }

    /// Whether it needs at least one test to pass.
    pub fn needs_tests(&self) -> bool {
        let checks = &self.exercise.checks;
        let has_another_proof = checks.predict.is_some() || checks.inspections.review.is_some();
        self.plan.tests.owner != TestOwner::Learner && !has_another_proof
    }

    /// Whether tests marked `#[ignore]` are skipped. Some formats skip all of them, and learners may ignore their own tests.
    /// `target` is a file in `tests/`, without `.rs`; `None` means unit tests.
    pub fn skips_ignored(&self, target: Option<&str>) -> bool {
        let is_theirs = |path: &str| match target {
            Some(target) => {
                let in_tests = path.strip_prefix("tests/").unwrap_or_default();
                in_tests
                    .strip_prefix(target)
                    .is_some_and(|rest| rest == ".rs" || rest == "/main.rs")
            }
            None => path.starts_with("src/"),
        };
        let mut paths = self.files.iter().map(|(path, _)| path);
        let may = match self.plan.tests.ignored {
            Ignored::Skip => true,
            Ignored::Count => false,
            Ignored::Unproven => paths.any(|path| is_theirs(path) && self.exercise.may_edit(path)),
        };
        may && self.files.iter().any(|(path, content)| {
            is_rust(path) && content.windows(6).any(|window| window == b"ignore")
        })
    }

    /// Whether learners may edit tests that count.
    pub fn has_tests_of_learner(&self) -> bool {
        self.plan.tests.owner == TestOwner::Learner && self.plan.tests.run
    }

    /// The folder of the attempt's package in a staging directory.
    pub fn package_dir(&self, staging: &std::path::Path) -> std::path::PathBuf {
        staging.join(&self.plan.package_dir)
    }

    /// Whether its programs behave the same with a shared standard library. With one, an allocator of their own doesn't see the allocations of
    /// the standard library, and external crates may contain an allocator.
    pub fn may_share_std(&self) -> bool {
        let names_allocator = |content: &[u8]| {
            let name = b"global_allocator";
            content.windows(name.len()).any(|window| window == name)
        };
        let manifest = self.files.text("Cargo.toml").unwrap_or_default();
        self.plan.is_hermetic
            && !self.exercise.unsafe_code
            && !manifest.contains("dependencies")
            && !self
                .files
                .iter()
                .any(|(_, content)| names_allocator(content))
    }

    /// Whether sources outside `tests/` contain tests, so that the library has to be built as a test too.
    pub fn has_unit_tests(&self) -> bool {
        self.files.iter().any(|(path, content)| {
            path.starts_with("src/")
                && is_rust(path)
                && content
                    .windows(6)
                    .any(|window| window == b"#[test" || window == b"::test")
        })
    }

    /// Its manifest; empty if it can't be parsed.
    pub fn manifest(&self) -> toml::Table {
        let text = self.files.text("Cargo.toml");
        text.and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    /// The limits of its tests. In a course of our own, a level that has tests which start compilers sets them.
    pub fn test_limits(&self) -> Limits {
        let limits = self.exercise.limits;
        let starts_compilers = |(path, content): (&str, &[u8])| {
            let text = String::from_utf8_lossy(content);
            is_rust(path) && COMPILING.iter().any(|word| text.contains(word))
        };
        if self.plan.is_hermetic || !self.files.iter().any(starts_compilers) {
            return limits;
        }
        Limits {
            time: Duration::from_secs(600),
            memory: limits.compiler.memory,
            ..limits
        }
    }

    /// The oldest Rust that can judge it, in a workspace with this manifest. A learner's manifest can't ask for another one.
    pub fn required_rust(&self, workspace: Option<&str>) -> RustVersion {
        let own = || self.shipped_manifests.first().cloned();
        let workspace: toml::Table = workspace
            .and_then(|text| text.parse().ok())
            .unwrap_or_default();
        let package = match self.plan.program {
            Some(_) => workspace.clone(),
            None => own().unwrap_or_else(|| self.manifest()),
        };
        RustVersion::required(&package, &workspace)
    }

    /// Whether it has a build script.
    pub fn has_build_script(&self) -> bool {
        let names_one = || self.manifest().get("package")?.get("build").cloned();
        self.files.get("build.rs").is_some() || names_one().is_some()
    }

    /// Whether it builds programs, which its tests may start.
    pub fn has_programs(&self) -> bool {
        let is_one = |path: &str| {
            path == "src/main.rs" || path.starts_with("src/bin/") || path.starts_with("examples/")
        };
        let manifest = self.files.text("Cargo.toml").unwrap_or_default();
        self.files.iter().any(|(path, _)| is_one(path))
            || ["[[bin]]", "[[example]]"]
                .iter()
                .any(|table| manifest.contains(table))
    }

    /// The names of all programs that may be built from it, for a workspace with other attempts.
    pub fn programs(&self) -> BTreeSet<String> {
        if !self.has_programs() || self.plan.program.is_some() {
            return BTreeSet::new();
        }
        let manifest = self.manifest();
        let name_of = |table: &toml::Value| table.get("name")?.as_str().map(str::to_owned);
        let package = manifest.get("package").and_then(name_of);
        let in_file = |path: &str| match path.strip_prefix("src/bin/") {
            Some(rest) => rest.split(['/', '.']).next().map(str::to_owned),
            None => package.clone().filter(|_| path == "src/main.rs"),
        };
        let listed = manifest.get("bin").and_then(toml::Value::as_array);
        self.files
            .iter()
            .filter_map(|(path, _)| in_file(path))
            .chain(listed.into_iter().flatten().filter_map(name_of))
            .collect()
    }

    /// Rejects code of the learner's on which the tests can't rely; `None` if there isn't any.
    pub fn untrusted_diagnostic(&self) -> Option<Diagnostic> {
        let courses = self.course_versions.as_ref()?;
        let mut theirs = self.files.clone();
        theirs.retain(|path| self.exercise.may_edit(path));
        let UntrustedCode { path, line, words } = UntrustedCode::find(&theirs, courses)?;
        let found = self.diagnostic(&path, Some(line), words.to_owned());
        Some(Diagnostic {
            severity: Severity::Warning,
            ..found
        })
    }

    /// One of our own errors, about one file of the attempt.
    pub fn diagnostic(&self, path: &str, line: Option<u32>, message: String) -> Diagnostic {
        let file = self.exercise.path(path);
        let place = line.map(|line| format!(":{line}")).unwrap_or_default();
        Diagnostic {
            severity: Severity::Error,
            code: None,
            rendered: format!("error: {message}\n --> {file}{place}\n"),
            message,
            file: Some(file),
            line,
            column: None,
            in_learners_file: true,
            blocks: true,
            labels: Vec::new(),
        }
    }
}

/// Words in the sources of tests that start compilers.
const COMPILING: [&str; 5] = ["trybuild", "ui_test", "\"cargo\"", "\"CARGO\"", "\"rustc\""];
