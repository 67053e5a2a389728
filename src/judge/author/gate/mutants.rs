//! The wrong solutions of exercises: made, and judged.

use super::{Gate, GateStep};
use crate::course::Exercise;
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::author::judged_exercise::JudgedExercise;
use crate::judge::author::mutation_report::MutationReport;
use crate::judge::author::solution_mutant::SolutionMutant;

/// What came of the wrong solutions of several exercises of one level.
pub(super) struct Tried<'c> {
    pub(super) exercises: Vec<(&'c Exercise, MutationReport)>,
    /// Whether mutants were made at all: without cargo-mutants only those count that authors wrote.
    pub(super) has_mutator: bool,
}

impl<'g> Gate<'g> {
    /// Makes and judges the wrong solutions of exercises of one level whose right one passes.
    pub(super) fn try_all(
        &self,
        judged: &[JudgedExercise<'g>],
        step: &mut dyn FnMut(GateStep<'_>),
    ) -> Result<Tried<'g>> {
        let passing: Vec<&JudgedExercise<'g>> =
            judged.iter().filter(|judged| judged.is_solved()).collect();
        let solutions: Vec<_> = passing
            .iter()
            .flat_map(|judged| &judged.solved)
            .map(|(attempt, _)| attempt.clone())
            .collect();
        let made = self
            .judge
            .mutants(&self.pristine, &solutions, &self.cancel)?;
        let mut tried = Tried {
            exercises: Vec::new(),
            has_mutator: made.is_some(),
        };
        let mut made = made.unwrap_or_default().into_iter();
        for judged in passing {
            let Some((solution, right)) = &judged.solved else {
                continue;
            };
            let mut mutants = made.next().unwrap_or_default();
            mutants.extend(self.written(solution)?);
            let name = &judged.exercise.name;
            let mut count = 0;
            let mut done = || {
                count += 1;
                step(GateStep::Mutant(name, count, mutants.len()));
            };
            let verdicts = self.judge.try_mutants(
                &self.pristine,
                (solution, right),
                &mutants,
                &self.cancel,
                &mut done,
            )?;
            let pairs: Vec<_> = mutants.into_iter().zip(verdicts).collect();
            // Where nothing was listed, nobody can say what would survive.
            let accepted = tried.has_mutator.then_some(&judged.exercise.accepted);
            let written_by_course = judged.exercise.checks.mutants.is_none();
            let report = MutationReport::of(
                &pairs,
                right,
                &judged.shipped.1,
                accepted.map_or(&[], Vec::as_slice),
                written_by_course,
            );
            tried.exercises.push((judged.exercise, report));
        }
        Ok(tried)
    }

    /// The wrong solutions that the exercise's author wrote beside this right one.
    fn written(&self, solution: &Attempt<'_>) -> Result<Vec<SolutionMutant>> {
        let cases = self
            .course
            .wrong_solutions(solution.exercise, &solution.files)?;
        let mutant = |(name, files)| SolutionMutant {
            name,
            files,
            written: true,
        };
        Ok(cases.into_iter().map(mutant).collect())
    }
}
