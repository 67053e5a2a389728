//! `GradingWork`: everything that the steps of grading share. Judges nothing.

use super::prepared::Prepared;
use crate::course::{Course, Pristine};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::grade::assignment::Assignment;
use crate::grade::gradebook::Isolation;
use crate::grade::record::{JudgedAttempt, ResultLine, SCHEMA};
use crate::judge::{Attempt, Judge};
use crate::process::Cancel;

/// Under which conditions verdicts are given.
#[derive(Clone, Debug)]
pub struct Conditions {
    /// The compiler's version.
    pub toolchain: String,
    /// The version of the rules by which sources are refused and tests are believed.
    pub policy: String,
    pub isolation: Isolation,
}

/// What the grader is doing, for a progress bar.
#[derive(Clone, Copy, Debug)]
pub enum GradeStep<'s> {
    /// A submission has been read.
    Read(&'s str),
    /// This many attempts have to be judged; all others are known.
    ToJudge(usize),
    /// An attempt has been judged: its exercise, one of the submissions that it's from, and the result.
    Judged(&'s str, &'s str, &'s JudgedAttempt),
}

/// What the steps of grading share.
pub struct GradingWork<'g> {
    pub course: &'g Course,
    pub pristine: &'g Pristine,
    pub judge: &'g Judge,
    pub assignment: &'g Assignment,
    pub conditions: Conditions,
    /// The exercises of the assignment, in its order.
    pub prepared: Vec<Prepared<'g>>,
    pub cancel: &'g Cancel,
}

impl<'g> GradingWork<'g> {
    /// Reads the grader's own copies of the exercises.
    pub fn new(
        (course, pristine): (&'g Course, &'g Pristine),
        judge: &'g Judge,
        assignment: &'g Assignment,
        conditions: Conditions,
        cancel: &'g Cancel,
    ) -> Result<Self> {
        let prepare = |(assigned, exercise)| Prepared::new((course, pristine), assigned, exercise);
        let prepared = assignment.assigned(course).map(prepare);
        Ok(Self {
            course,
            pristine,
            judge,
            assignment,
            prepared: prepared.collect::<Result<_>>()?,
            conditions,
            cancel,
        })
    }

    /// The fingerprint of everything that the verdict on an attempt depends on. It's the same on every machine, so parts of a class can be merged.
    pub fn key(&self, prepared: &Prepared<'_>, attempt: &Attempt<'_>) -> Fingerprint {
        let Conditions {
            toolchain,
            policy,
            isolation,
        } = &self.conditions;
        let version = env!("CARGO_PKG_VERSION");
        Fingerprint::builder("graded attempt")
            .value(&(version, toolchain, policy, isolation))
            .value(&prepared.inputs.content(attempt))
            .finish()
    }

    /// The line with the verdict on a submission's attempt.
    pub fn line(
        &self,
        (student, submission): (&str, &str),
        exercise: &str,
        attempt: Fingerprint,
        judged: JudgedAttempt,
    ) -> ResultLine {
        ResultLine {
            schema: SCHEMA.to_owned(),
            student: student.to_owned(),
            submission: submission.to_owned(),
            exercise: exercise.to_owned(),
            attempt,
            toolchain: self.conditions.toolchain.clone(),
            policy: self.conditions.policy.clone(),
            isolation: self.conditions.isolation.strength().to_owned(),
            layers: self.conditions.isolation.by_state(),
            judged,
        }
    }
}

/// What an error says, in one line.
pub fn words(error: &Error) -> String {
    let problems = error.problems().iter().map(|problem| problem.what.as_str());
    problems.collect::<Vec<_>>().join("; ")
}
