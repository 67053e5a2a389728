//! `Inspections`: which tools have to find nothing while an exercise's tests run. Knows no tool but by its name.

use serde::Serialize;

use super::compared_tests::ComparedTests;
use super::compile_target::CompileTarget;

/// Which tools look at the tests while they run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Inspections {
    /// Instrumentation by the compiler.
    pub sanitize: Vec<Sanitizer>,
    /// Valgrind's memcheck.
    pub valgrind: bool,
    /// Miri, an interpreter that checks every step.
    pub miri: bool,
    /// What the tests run once more with: the code compiled for another target.
    pub target: Option<CompileTarget>,
    /// A file of given code that is unsound: the learner marks the line, and their tests make a tool find a fault there.
    pub review: Option<String>,
    /// Tests that may take only so many instructions.
    pub instructions: Vec<InstructionLimit>,
}

/// How many instructions a test may take, compared with another one that does the same.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstructionLimit {
    pub tests: ComparedTests,
    /// Times the instructions of the other one.
    pub at_most: f64,
}

/// What the compiler can add to a program so that it finds faults of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Sanitizer {
    /// Reads and writes outside of what is allocated, and leaks.
    Address,
    /// Data races.
    Thread,
}

impl Sanitizer {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Address, Self::Thread];

    /// As manifests and the compiler call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Thread => "thread",
        }
    }
}

impl Inspections {
    /// Whether there is any.
    pub fn is_any(&self) -> bool {
        let looks = self.valgrind || self.miri || !self.sanitize.is_empty();
        looks || self.review.is_some() || !self.instructions.is_empty()
    }
}
