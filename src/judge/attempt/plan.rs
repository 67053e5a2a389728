//! `Plan`: what an exercise's format means for how it's staged, built, run and checked.
//!
//! This is the only place in the judge that knows the formats. Everything else reads the plan.

use serde::Serialize;

use crate::course::{Exercise, Form, Level, Workspace};

/// How an exercise is staged, built, run and checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The cargo workspace to which it belongs.
    pub workspace: String,
    /// Where the manifest of that workspace comes from.
    pub manifest: WorkspaceManifest,
    /// What it may be built with.
    pub grouping: Grouping,
    /// The folder of its package in the workspace; empty for the root.
    pub package_dir: String,
    /// Its only file, if it's a program of the course's package. The program has to exit with status 0.
    pub program: Option<String>,
    /// Whether the level decides everything: no configuration in the course affects cargo, and the lock file lists all crates. Otherwise the
    /// course's configuration applies, and crates are fetched when cargo reports that they're missing.
    pub is_hermetic: bool,
    /// Whether what the learner may change is compared with the course's own before anything is built: a manifest, a main source, a
    /// hand-written `PartialEq`.
    pub is_vetted: bool,
    /// Whether a pristine copy exists, so that `reset` can restore it.
    pub is_restorable: bool,
    /// Which files may be read during compilation.
    pub sources: SourceScope,
    /// What cargo builds; `None` if the commands that verify it do the building.
    pub targets: Option<Targets>,
    pub lints: LintPlan,
    pub tests: TestPlan,
    /// Commands with arguments that verify it instead of its tests. They run in order, in its folder.
    pub commands: Vec<Vec<String>>,
    /// What `cargo test` would run besides test binaries that can list their tests.
    pub beyond_tests: BeyondTests,
    pub author: AuthorPlan,
}

/// Where the manifest of a cargo workspace comes from. Paths are relative to the course's root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum WorkspaceManifest {
    /// The level's; the attempts are its members.
    Level(String),
    /// A package's; the attempts are its programs. The path is empty if there is no manifest.
    Package(String),
    /// This root manifest's tables that belong to a workspace's root, with the attempts as members.
    Root(String),
    /// The same for the exercise's own manifest.
    RootOfExercise(String),
    /// The exercise's own, which is the root.
    Exercise,
    /// The same, with those tables of this root manifest that belong to a workspace's root: the exercise is one of its members.
    ExerciseIn(String),
}

/// What an exercise may be built with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Grouping {
    /// All others of its workspace, which declares the dependencies once for all.
    Workspace,
    /// Those of its workspace that require the same features of external crates.
    SameFeatures,
    /// The same, unless its manifest sets something that only a workspace's root can set.
    SameFeaturesUnlessRoot,
    /// Nothing else.
    Alone,
}

/// Which files may be read while an exercise is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum SourceScope {
    /// Its own.
    Exercise,
    /// Its own, and those in its workspace that don't belong to an exercise.
    Workspace,
}

/// What cargo builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Targets {
    /// Everything that contains tests.
    Tests,
    /// Whatever these cargo arguments select.
    Named(&'static [&'static str]),
}

/// Which lints count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LintPlan {
    /// Lints that count even if the learner silences them; `None` if the course's own manifests decide.
    pub forced: Option<Vec<String>>,
    /// The same for `tests/`, if the learner writes the tests. In the course's own tests, anything goes.
    pub forced_on_tests: Vec<String>,
    /// Whether every warning counts.
    pub all_block: bool,
    /// Whether clippy decides what compiles, as in its own runner. If not, what it calls an error is advice: a plain `cargo test` never asks it.
    pub clippy_refuses: bool,
}

/// Which tests count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TestPlan {
    pub owner: TestOwner,
    /// Whether they're run at all. If not, they're compiled for their lints only.
    pub run: bool,
    pub instrumented: InstrumentationScope,
    pub ignored: Ignored,
}

/// Who owns the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum TestOwner {
    /// The course's, written for this judge: each must prove that it returned.
    Course,
    /// The course's, written for other runners: some may be in places that we can't instrument.
    OtherRunner,
    /// The learner may edit them.
    Learner,
}

/// Where tests are instrumented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum InstrumentationScope {
    /// In all sources.
    All,
    /// In `src/` and `tests/`.
    SourcesAndTests,
    /// In the exercise's only file.
    Program,
    /// Nowhere: the commands that verify it may read the sources.
    Nothing,
}

/// How tests marked `#[ignore]` are treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Ignored {
    /// As libtest does by default: they don't run, so they prove nothing. Learners may ignore only their own tests.
    Unproven,
    /// They count like all others.
    Count,
    /// They don't count.
    Skip,
}

/// What `cargo test` would run besides test binaries that can list their tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum BeyondTests {
    Nothing,
    /// Examples in a library's documentation, and test binaries with a harness of their own.
    ExamplesAndHarnesses,
}

/// What the gate demands of an exercise, besides what the exercise declares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AuthorPlan {
    /// Whether all files must be formatted, and the solution must compile without warnings.
    pub is_polished: bool,
    /// What the author should do if it passes as shipped; `None` if it may.
    pub passes: Option<&'static str>,
    /// What the author should do if none of its tests runs.
    pub runs_no_test: Option<&'static str>,
    /// What the author should do if it doesn't compile as shipped.
    pub does_not_compile: Option<&'static str>,
}

impl Plan {
    /// The plan of an exercise.
    pub fn of(exercise: &Exercise, level: &Level) -> Self {
        let (dir, form) = (&exercise.dir, &exercise.form);
        let is_own = form.is_own();
        Self {
            workspace: match level.workspace {
                // Neither a level nor a folder in it has a dot in its name.
                Workspace::Level => exercise.workspace().replace('/', "."),
                Workspace::Course(_) if form.is_release() => "course-release".to_owned(),
                Workspace::Package(_) | Workspace::Course(_) => "course".to_owned(),
                Workspace::Apart if form.is_release() => "release".to_owned(),
                Workspace::Apart => "packages".to_owned(),
            },
            manifest: match &level.workspace {
                Workspace::Level => {
                    WorkspaceManifest::Level(format!("{}/Cargo.toml", exercise.workspace_dir))
                }
                Workspace::Package(path) => WorkspaceManifest::Package(path.clone()),
                Workspace::Course(path) if dir.is_empty() => {
                    WorkspaceManifest::ExerciseIn(path.clone())
                }
                Workspace::Course(path) => WorkspaceManifest::Root(path.clone()),
                Workspace::Apart if dir.is_empty() => WorkspaceManifest::Exercise,
                Workspace::Apart => WorkspaceManifest::RootOfExercise(exercise.path("Cargo.toml")),
            },
            grouping: match level.workspace {
                // Cargo may be unable to load a manifest that the learner may edit.
                _ if is_own && exercise.may_edit("Cargo.toml") => Grouping::Alone,
                _ if targets(form).is_none() => Grouping::Alone,
                Workspace::Level | Workspace::Package(_) => Grouping::Workspace,
                Workspace::Course(_) => Grouping::SameFeatures,
                Workspace::Apart => Grouping::SameFeaturesUnlessRoot,
            },
            package_dir: match level.workspace {
                Workspace::Package(_) => String::new(),
                _ => dir.clone(),
            },
            program: match form {
                Form::Program(program) => Some(program.file.clone()),
                _ => None,
            },
            is_hermetic: is_own,
            is_vetted: is_own,
            is_restorable: is_own,
            sources: if is_own {
                SourceScope::Exercise
            } else {
                SourceScope::Workspace
            },
            targets: targets(form),
            lints: LintPlan {
                forced: is_own.then(|| forced_lints(exercise)),
                forced_on_tests: if exercise.checks.mutants.is_some() && !exercise.unsafe_code {
                    vec!["unsafe_code".to_owned()]
                } else {
                    Vec::new()
                },
                all_block: matches!(form, Form::Program(program) if program.strict),
                clippy_refuses: matches!(form, Form::Program(_)),
            },
            tests: tests(form),
            commands: match form {
                Form::Member(verification) => verification.commands.clone(),
                _ => Vec::new(),
            },
            beyond_tests: match form {
                Form::Crate | Form::Program(_) => BeyondTests::Nothing,
                Form::Member(_) | Form::Package(_) => BeyondTests::ExamplesAndHarnesses,
            },
            author: author(form),
        }
    }
}

fn targets(form: &Form) -> Option<Targets> {
    let named: &[&str] = match form {
        Form::Crate => return Some(Targets::Tests),
        Form::Program(_) => &["--bins", "--tests"],
        Form::Member(verification) if verification.build => &["--all-targets"],
        // What `cargo test` builds.
        Form::Member(verification) if verification.commands.is_empty() => {
            &["--bins", "--examples", "--tests"]
        }
        Form::Member(_) => return None,
        Form::Package(package) if package.release => &["--tests", "--release"],
        Form::Package(_) => &["--tests"],
    };
    Some(Targets::Named(named))
}

fn tests(form: &Form) -> TestPlan {
    let (owner, run, instrumented, ignored) = match form {
        Form::Crate => (
            TestOwner::Course,
            true,
            InstrumentationScope::All,
            Ignored::Unproven,
        ),
        Form::Program(program) => (
            TestOwner::Learner,
            program.test,
            InstrumentationScope::Program,
            Ignored::Skip,
        ),
        Form::Member(verification) if verification.commands.is_empty() => (
            TestOwner::Learner,
            true,
            InstrumentationScope::SourcesAndTests,
            Ignored::Skip,
        ),
        Form::Member(_) => (
            TestOwner::Learner,
            false,
            InstrumentationScope::Nothing,
            Ignored::Skip,
        ),
        Form::Package(_) => (
            TestOwner::OtherRunner,
            true,
            InstrumentationScope::SourcesAndTests,
            Ignored::Count,
        ),
    };
    TestPlan {
        owner,
        run,
        instrumented,
        ignored,
    }
}

fn author(form: &Form) -> AuthorPlan {
    let leave = "leave something for the learner to do";
    match form {
        // The exercise declares how it fails.
        Form::Crate => AuthorPlan {
            is_polished: true,
            ..AuthorPlan::default()
        },
        Form::Program(program) => AuthorPlan {
            passes: (!program.passes_as_shipped).then_some(
                "leave something for the learner to do, or write `skip_check_unsolved = true` in its entry",
            ),
            ..AuthorPlan::default()
        },
        Form::Member(_) => AuthorPlan {
            passes: Some(leave),
            ..AuthorPlan::default()
        },
        Form::Package(package) => AuthorPlan {
            passes: Some(leave),
            runs_no_test: Some("write one in its folder `tests`"),
            does_not_compile: (!package.may_not_compile).then_some(
                "correct it, or give the reason in `allowed-to-not-compile` of its .meta/config.json",
            ),
            ..AuthorPlan::default()
        },
    }
}

/// The lints that the exercise denies.
fn forced_lints(exercise: &Exercise) -> Vec<String> {
    let mut lints = exercise.checks.deny.clone();
    if !exercise.unsafe_code {
        lints.push("unsafe_code".to_owned());
    }
    lints
}

#[cfg(test)]
mod tests;
