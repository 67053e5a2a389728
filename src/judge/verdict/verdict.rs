//! `Verdict`: the result of judging an attempt.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::cases::Score;
use super::diagnostic::Diagnostic;
use super::failure::Failure;
use super::signature::Signature;
use super::test_result::{TestOutcome, TestResult};
use crate::course::{Exercise, Mistake, Symptom};
use crate::error::Problem;
use crate::fingerprint::Fingerprint;
use crate::process::installed;

/// The result of judging an attempt.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Verdict {
    /// The exercise's name.
    pub exercise: String,
    /// The id of its level.
    pub level: String,
    /// Passed, failed or skipped.
    pub decision: Decision,
    /// Errors first, the learner's files first.
    pub diagnostics: Vec<Diagnostic>,
    /// In the order of the test file.
    pub tests: Vec<TestResult>,
    /// What else the reader should know, in whole sentences: a lint that couldn't be checked, an edited test.
    pub notes: Vec<String>,
    /// How much of a public test suite passes, if one judges the exercise.
    pub score: Option<Box<Score>>,
    /// The points awarded: all for a pass, a share of them for a score, and otherwise 0.
    pub points: u32,
    /// The points for a pass.
    pub max_points: u32,
    /// From the start of the build to the end of the tests.
    pub seconds: f64,
    /// What is the same for everyone who makes the same mistake; `None` if nothing failed.
    #[serde(default)]
    pub signature: Option<Box<Signature>>,
}

impl Verdict {
    /// Whether every check succeeded.
    pub fn passed(&self) -> bool {
        self.decision == Decision::Passed
    }

    /// How many stages of the project are done, if it's one and that is known.
    pub fn stages_done(&self) -> Option<usize> {
        let score = self
            .score
            .as_ref()
            .filter(|score| !score.stages.is_empty())?;
        usize::try_from(score.passed).ok()
    }

    /// What prevented it from being judged, besides a program that isn't installed.
    pub fn prevented(&self) -> &[Problem] {
        match &self.decision {
            Decision::Skipped(Skip::Prevented(problems)) => problems,
            _ => &[],
        }
    }

    /// What this machine lacks to judge it, whatever the attempt.
    pub fn lacking(&self) -> Option<&Skip> {
        match &self.decision {
            Decision::Skipped(skip @ (Skip::Program(_) | Skip::Elsewhere(_))) => Some(skip),
            _ => None,
        }
    }

    /// Why it didn't pass; `None` if it did.
    pub fn cause(&self) -> Option<Cause> {
        self.decision.cause()
    }

    /// The codes of compiler errors and denied lints, in order and without duplicates.
    pub fn codes(&self) -> Vec<&str> {
        let mut codes: Vec<&str> = Vec::new();
        for diagnostic in self
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.blocks)
        {
            if let Some(code) = diagnostic.code.as_deref()
                && !codes.contains(&code)
            {
                codes.push(code);
            }
        }
        codes
    }

    /// The names of the tests that failed and panicked.
    pub fn panicked(&self) -> Vec<String> {
        let tests = self.tests.iter().filter(|test| {
            let failed = test.outcome == TestOutcome::Failed;
            failed && !Failure::read(&test.output).panics.is_empty()
        });
        tests.map(|test| test.name.clone()).collect()
    }

    /// How it failed; without what the tests said if that varies. `None` if nothing failed.
    pub fn fingerprint(&self, varies: bool) -> Option<Fingerprint> {
        let signature = self.signature.as_ref()?;
        Some(if varies {
            signature.outline
        } else {
            signature.whole
        })
    }

    /// The first of these mistakes that fits.
    pub fn mistake<'m>(&self, mistakes: &'m [Mistake]) -> Option<&'m Mistake> {
        let fails = |name: &str| {
            let mut tests = self.tests.iter();
            tests.any(|test| test.name == name && test.outcome != TestOutcome::Passed)
        };
        mistakes.iter().find(|mistake| match &mistake.symptom {
            Symptom::WrongSolution(failure) => {
                failure.signature.is_some() && failure.signature == self.fingerprint(failure.varies)
            }
            Symptom::Code(code) => self.codes().contains(&code.as_str()),
            Symptom::Test(name) => fails(name),
        })
    }
}

/// Passed, failed with a cause, or skipped.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Decision {
    /// Every check succeeded.
    Passed,
    /// A check failed.
    Failed(Cause),
    /// A check couldn't be judged.
    Skipped(Skip),
}

impl Decision {
    /// Why it isn't a pass; `None` if it is.
    pub fn cause(&self) -> Option<Cause> {
        match self {
            Self::Passed => None,
            Self::Failed(cause) => Some(*cause),
            Self::Skipped(Skip::Program(_) | Skip::Prevented(_)) => Some(Cause::Tool),
            Self::Skipped(Skip::Elsewhere(_) | Skip::Unclear | Skip::TooShort(_)) => {
                Some(Cause::Machine)
            }
        }
    }
}

/// Why an attempt couldn't be judged.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Skip {
    /// A program that judging needs is missing. Contains its name.
    Program(String),
    /// It can be judged only on these architectures or operating systems.
    Elsewhere(Vec<String>),
    /// Measurements vary too much.
    Unclear,
    /// What should be measured is over too soon. Contains the name of the test.
    TooShort(String),
    /// Something prevented it: crates that couldn't be fetched, files that couldn't be read. Never empty.
    Prevented(Vec<Problem>),
}

impl Skip {
    /// Why no attempt at an exercise can be judged on this machine; `None` if its system and its programs are there.
    pub fn of(exercise: &Exercise) -> Option<Self> {
        if !exercise.runs_here() {
            let systems = exercise.os.iter();
            let names = systems.map(|system| system.name().to_owned());
            return Some(Self::Elsewhere(names.collect()));
        }
        let mut needs = exercise.needs.iter();
        let missing = needs.find(|program| installed(program).is_none());
        missing.cloned().map(Self::Program)
    }
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program(name) => write!(f, "`{name}` is not installed"),
            Self::Elsewhere(names) => {
                write!(f, "it can only be judged on {}", names.join(" or "))
            }
            Self::Unclear => f.write_str("the measurements vary too much for a verdict"),
            Self::TooShort(test) => {
                write!(
                    f,
                    "`{test}` is over too soon on this machine to be measured"
                )
            }
            Self::Prevented(problems) => match problems.first() {
                Some(problem) => f.write_str(&problem.what),
                None => Ok(()),
            },
        }
    }
}

/// Why an attempt failed: the first of these that applies.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// It doesn't compile.
    Compile,
    /// The compiler gave no answer: it took too long or too much memory, or it crashed.
    Compiler,
    /// A test failed.
    Test,
    /// A test exceeded its time limit.
    Timeout,
    /// A signal ended a test.
    Crash,
    /// A test exceeded its output limit.
    Output,
    /// A test exceeded its memory limit.
    Memory,
    /// A denied lint was reported.
    Lint,
    /// It isn't formatted.
    Format,
    /// A test is missing, or didn't prove that it returned.
    Unproven,
    /// A tool that the check needs is missing, or something else prevented it from being judged.
    Tool,
    /// This machine can't tell whether a check holds.
    Machine,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Compile => "does not compile",
            Self::Compiler => "the compiler gave no answer",
            Self::Test => "a test fails",
            Self::Timeout => "a test times out",
            Self::Crash => "a test crashes",
            Self::Output => "a test prints too much",
            Self::Memory => "a test uses too much memory",
            Self::Lint => "a denied lint is reported",
            Self::Format => "is not formatted",
            Self::Unproven => "a test didn't prove that it returned",
            Self::Tool => "a tool is missing",
            Self::Machine => "this machine can't tell",
        })
    }
}
