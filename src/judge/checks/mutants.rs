//! `MutantCheck`: tests that the learner wrote, against wrong implementations: each has to be caught by one of them.
//!
//! The right implementation goes the way of the wrong ones. So everything that a test can tell one from the other by is what the code does.

use super::encounters::{Encounters, Met};
use super::mutant_build::{MutantBuilder, Unbuilt};
use crate::course::{Files, ShippedMutant};
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::proof::word;
use crate::judge::run::{Test, pool};
use crate::judge::rustc::Built;
use crate::judge::verdict::{TestOutcome, TestResult};
use crate::judge::workbench::{Context, StagingDir};

/// What judging tests by wrong implementations takes.
#[derive(Clone, Copy)]
pub struct MutantCheck<'i> {
    pub context: Context<'i>,
    pub staging: &'i StagingDir,
    pub attempt: &'i Attempt<'i>,
    pub built: &'i Built,
    /// The tests that pass on the right implementation.
    pub tests: &'i [Test],
}

impl MutantCheck<'_> {
    /// One result for each wrong implementation, named by its path.
    pub fn run(self) -> Result<Vec<TestResult>> {
        let mutants = self.attempt.exercise.mutants(&self.attempt.files)?;
        if mutants.is_empty() || self.tests.is_empty() {
            return Ok(Vec::new());
        }
        let mut implementations = vec![Files::default()];
        implementations.extend(mutants.iter().map(|mutant| mutant.files.clone()));
        let builder = MutantBuilder {
            context: self.context,
            staging: self.staging,
            attempt: self.attempt,
            built: self.built,
        };
        // In no certain order: times of files must not tell which is which.
        let mut order: Vec<usize> = (0..implementations.len()).collect();
        order.sort_by_cached_key(|_| word());
        let build = |&index: &usize| builder.build(&implementations[index]);
        let built = pool::map(&order, self.context.processors.count(), build)?;
        let mut built: Vec<_> = order.into_iter().zip(built).collect();
        built.sort_by_key(|(index, _)| *index);
        let builds: Vec<_> = built.into_iter().map(|(_, build)| build).collect();
        let encounters = Encounters {
            context: self.context,
            tests: self.tests,
            builds: &builds,
        };
        let (met, seconds) = encounters.run()?;
        let result = |(index, mutant): (usize, &ShippedMutant)| {
            let fault = self.fault(mutant, &met[0], &met[index]);
            let built_in = builds[index].as_ref().map_or(0.0, |build| build.seconds);
            TestResult {
                name: mutant.name.clone(),
                outcome: fault
                    .as_ref()
                    .map_or(TestOutcome::Passed, |(outcome, _)| *outcome),
                seconds: built_in + seconds[index],
                output: String::new(),
                detail: fault.map(|(_, words)| words),
            }
        };
        Ok((1..).zip(&mutants).map(result).collect())
    }

    /// Why a wrong implementation is not caught, in words; `None` if it is. `right` is how the tests get on with the right one.
    fn fault(
        self,
        mutant: &ShippedMutant,
        right: &Met,
        wrong: &Met,
    ) -> Option<(TestOutcome, String)> {
        const ALONE: &str = "what they find must depend on the code alone, and not on chance, time, files or addresses";
        let label = |test: &usize| &self.tests[*test].label;
        let unproven = |words: String| Some((TestOutcome::Unproven, words));
        match right {
            Met::AllPass => {}
            Met::Fails(test) | Met::Unproven(test) | Met::Varies(test) => {
                return unproven(format!(
                    "your tests do not always come to the same result on the right code (`{}` does not): {ALONE}",
                    label(test)
                ));
            }
            Met::Unbuilt(Unbuilt::Tests(error) | Unbuilt::Library(error)) => {
                return unproven(format!(
                    "your tests do not always compile against the right code ({error}): {ALONE}"
                ));
            }
        }
        match wrong {
            Met::Fails(_) => None,
            Met::AllPass => Some((
                TestOutcome::Failed,
                format!("all your tests pass on this wrong code: {}", mutant.fault),
            )),
            Met::Varies(test) => unproven(format!(
                "on this wrong code your tests do not always come to the same result (`{}` does not): {ALONE}",
                label(test)
            )),
            Met::Unproven(test) => unproven(format!(
                "on this wrong code `{}` neither passes nor fails: something calls `exit`",
                label(test)
            )),
            Met::Unbuilt(Unbuilt::Tests(error)) => unproven(format!(
                "your tests do not compile against this wrong code: they use something that the task does not name ({error})"
            )),
            Met::Unbuilt(Unbuilt::Library(error)) => unproven(format!(
                "this wrong code does not compile, which is no fault of yours but the course's ({error})"
            )),
        }
    }
}
