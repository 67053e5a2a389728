//! `Form`: how an exercise is on disk, and what being done means there. The runner's own is one; each format of others adds one.

/// How an exercise is on disk, and what being done means there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// The runner's own: a crate in its level's workspace. The tests in `tests/` are the course's, and each must prove that it returned.
    #[default]
    Crate,
    /// rustlings': one file, which is a program of the course's one package. Done is: no lint that counts, the tests in the file pass,
    /// and the program ends with status 0.
    Program(ProgramForm),
    /// wr's: a crate in the course's one workspace, all of which belongs to the learner. Done is: it builds, and a verification passes.
    Member(Verification),
    /// Exercism's: a package by itself. All of the tests in `tests/` count, ignored or not.
    Package(PackageForm),
}

/// One file that is a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramForm {
    /// Its name in the exercise's folder: `variables1.rs`.
    pub file: String,
    /// Whether the tests in it are run.
    pub test: bool,
    /// Whether every warning counts.
    pub strict: bool,
    /// Whether it passes as shipped, and rightly so.
    pub passes_as_shipped: bool,
}

/// What is run when a crate is built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Programs with their arguments, one after the other, in the crate's folder; empty stands for `cargo test`.
    pub commands: Vec<Vec<String>>,
    /// Whether all of its targets are built first.
    pub build: bool,
}

/// A package with tests of its course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageForm {
    /// Whether it is built with optimizations.
    pub release: bool,
    /// Whether it need not compile as shipped.
    pub may_not_compile: bool,
    /// Where each file of the solution lies, relative to the exercise's folder, and which file it replaces.
    pub solution: Vec<(String, String)>,
}

impl Form {
    /// Whether this is the runner's own.
    pub fn is_own(&self) -> bool {
        *self == Self::Crate
    }

    /// Whether the tests are the learner's to edit.
    pub fn tests_are_learners(&self) -> bool {
        matches!(self, Self::Program(_) | Self::Member(_))
    }

    /// The programs that verify it instead of its tests.
    pub fn commands(&self) -> &[Vec<String>] {
        match self {
            Self::Member(verification) => &verification.commands,
            _ => &[],
        }
    }

    /// Whether it is built with optimizations.
    pub fn is_release(&self) -> bool {
        matches!(self, Self::Package(PackageForm { release: true, .. }))
    }

    /// Whether every warning counts.
    pub fn is_strict(&self) -> bool {
        matches!(self, Self::Program(ProgramForm { strict: true, .. }))
    }
}

/// Where the cargo workspace of a level comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Workspace {
    /// The level's own folder is one.
    #[default]
    Level,
    /// The course is one package, whose manifest lies here, relative to the course's root; empty where it has none.
    Package(String),
    /// The course's folder is one.
    Course,
    /// There is none: each exercise is a package by itself.
    Apart,
}
