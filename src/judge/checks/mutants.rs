//! `MutantCheck`: runs the learner's tests against wrong implementations. At least one test must catch each of them.
//!
//! The right implementation is treated like the wrong ones, so a test can distinguish them only by what the code does.

use super::built_attempt::BuiltAttempt;
use super::implementation_runs::{ImplementationRuns, SuiteOutcome};
use super::mutant_build::{MutantBuilder, Unbuilt};
use crate::course::{Files, ShippedMutant};
use crate::error::Result;
use crate::judge::proof::word;
use crate::judge::run::pool;
use crate::judge::verdict::{TestOutcome, TestResult};

/// The inputs of the check.
#[derive(Clone, Copy)]
pub struct MutantCheck<'i> {
    pub of: BuiltAttempt<'i>,
}

impl MutantCheck<'_> {
    /// Returns one result per wrong implementation, named by its path.
    pub fn run(self) -> Result<Vec<TestResult>> {
        let mutants = self.of.attempt.exercise.mutants(&self.of.attempt.files)?;
        if mutants.is_empty() || self.of.tests.is_empty() {
            return Ok(Vec::new());
        }
        let mut implementations = vec![Files::default()];
        implementations.extend(mutants.iter().map(|mutant| mutant.files.clone()));
        let builder = MutantBuilder { of: self.of };
        // In random order: file times must not reveal which is which.
        let mut order: Vec<usize> = (0..implementations.len()).collect();
        order.sort_by_cached_key(|_| word());
        let build = |&index: &usize| builder.build(&implementations[index]);
        let built = pool::map(&order, self.of.context.processors.count(), build)?;
        let mut built: Vec<_> = order.into_iter().zip(built).collect();
        built.sort_by_key(|(index, _)| *index);
        let builds: Vec<_> = built.into_iter().map(|(_, build)| build).collect();
        let runs = ImplementationRuns {
            context: self.of.context,
            tests: self.of.tests,
            builds: &builds,
        };
        let (outcomes, seconds) = runs.run()?;
        let result = |(index, mutant): (usize, &ShippedMutant)| {
            let fault = self.fault(mutant, &outcomes[0], &outcomes[index]);
            let built_in = builds[index].as_ref().map_or(0.0, |build| build.seconds);
            let outcome = fault.as_ref().map(|(outcome, _)| *outcome);
            let words = fault.map(|(_, words)| words);
            TestResult {
                outcome: outcome.unwrap_or(TestOutcome::Passed),
                ..TestResult::of_check(&mutant.name, built_in + seconds[index], words)
            }
        };
        Ok((1..).zip(&mutants).map(result).collect())
    }

    /// Why a wrong implementation isn't caught; `None` if it is. `right` is the result for the right implementation.
    fn fault(
        self,
        mutant: &ShippedMutant,
        right: &SuiteOutcome,
        wrong: &SuiteOutcome,
    ) -> Option<(TestOutcome, String)> {
        const ALONE: &str =
            "a test's result must depend only on the code, not on chance, time, files or addresses";
        let label = |test: &usize| &self.of.tests[*test].label;
        let unproven = |words: String| Some((TestOutcome::Unproven, words));
        match right {
            SuiteOutcome::AllPass => {}
            SuiteOutcome::Fails(test)
            | SuiteOutcome::Unproven(test)
            | SuiteOutcome::Varies(test) => {
                return unproven(format!(
                    "your tests don't always give the same result on the right code (`{}` doesn't): {ALONE}",
                    label(test)
                ));
            }
            SuiteOutcome::Unbuilt(Unbuilt::Tests(error) | Unbuilt::Library(error)) => {
                return unproven(format!(
                    "your tests don't always compile against the right code ({error}): {ALONE}"
                ));
            }
        }
        match wrong {
            SuiteOutcome::Fails(_) => None,
            SuiteOutcome::AllPass => Some((
                TestOutcome::Failed,
                format!("all your tests pass on this wrong code: {}", mutant.fault),
            )),
            SuiteOutcome::Varies(test) => unproven(format!(
                "your tests don't always give the same result on this wrong code (`{}` doesn't): {ALONE}",
                label(test)
            )),
            SuiteOutcome::Unproven(test) => unproven(format!(
                "`{}` neither passes nor fails on this wrong code: something calls `exit`",
                label(test)
            )),
            SuiteOutcome::Unbuilt(Unbuilt::Tests(error)) => unproven(format!(
                "your tests don't compile against this wrong code, because they use something that the task doesn't mention ({error})"
            )),
            SuiteOutcome::Unbuilt(Unbuilt::Library(error)) => unproven(format!(
                "this wrong code doesn't compile, which is a mistake in the course, not in your tests ({error})"
            )),
        }
    }
}
