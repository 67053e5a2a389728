//! `Form`: how an exercise is stored on disk, and what counts as done. The runner has its own form, and each foreign format adds one.

/// How an exercise is stored on disk, and what counts as done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// The runner's own: a crate in its level's workspace. The tests in `tests/` belong to the course, and each must prove that it returned.
    #[default]
    Crate,
    /// rustlings': one file, which is a program of the course's only package. It's done when no lint that counts fires, the tests in the
    /// file pass, and the program exits with status 0.
    Program(ProgramForm),
    /// wr's: a crate in the course's only workspace; the learner may edit all of it. It's done when it builds and its verification passes.
    Member(Verification),
    /// Exercism's: a package of its own. All tests in `tests/` count, ignored or not.
    Package(PackageForm),
}

/// An exercise that is one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramForm {
    /// The file's name in the exercise's folder: `variables1.rs`.
    pub file: String,
    /// Whether its tests are run.
    pub test: bool,
    /// Whether every warning counts.
    pub strict: bool,
    /// Whether it's meant to pass as shipped.
    pub passes_as_shipped: bool,
}

/// What is run once a crate is built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Programs with their arguments, run in this order in the crate's folder; empty means `cargo test`.
    pub commands: Vec<Vec<String>>,
    /// Whether all its targets are built first.
    pub build: bool,
}

/// A package with the course's tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageForm {
    /// Whether it's built with optimizations.
    pub release: bool,
    /// Whether it may fail to compile as shipped.
    pub may_not_compile: bool,
    /// Each file of the solution, relative to the exercise's folder, and the file that it replaces.
    pub solution: Vec<(String, String)>,
}

impl Form {
    /// Whether this is the runner's own form.
    pub fn is_own(&self) -> bool {
        *self == Self::Crate
    }

    /// Whether the learner may edit the tests.
    pub fn tests_are_learners(&self) -> bool {
        matches!(self, Self::Program(_) | Self::Member(_))
    }

    /// The programs that verify the exercise instead of its tests.
    pub fn commands(&self) -> &[Vec<String>] {
        match self {
            Self::Member(verification) => &verification.commands,
            _ => &[],
        }
    }

    /// Whether it's built with optimizations.
    pub fn is_release(&self) -> bool {
        matches!(self, Self::Package(PackageForm { release: true, .. }))
    }

    /// Whether every warning counts.
    pub fn is_strict(&self) -> bool {
        matches!(self, Self::Program(ProgramForm { strict: true, .. }))
    }
}

/// Where a level's cargo workspace comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Workspace {
    /// The level's folder is the workspace.
    #[default]
    Level,
    /// The course is one package. This is its manifest's path relative to the course's root; empty if it has none.
    Package(String),
    /// The exercises are members of one workspace. This is its root manifest's path relative to the course's root, which may be above that.
    Course(String),
    /// There is no workspace: each exercise is a package of its own.
    Apart,
}
