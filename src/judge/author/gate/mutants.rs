//! Generates and judges the wrong solutions of exercises.

use std::collections::BTreeMap;

use super::{Gate, GateStep};
use crate::course::Exercise;
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::author::judged_case::JudgedCase;
use crate::judge::author::judged_exercise::JudgedExercise;
use crate::judge::author::mutation_report::MutationReport;
use crate::judge::author::solution_mutant::SolutionMutant;

/// The results of the wrong solutions of several exercises of one level.
pub(super) struct JudgedMutants<'c> {
    pub(super) exercises: Vec<(&'c Exercise, MutationReport)>,
    /// Those that authors wrote.
    pub(super) cases: JudgedCases<'c>,
    /// Whether mutants were generated: without cargo-mutants, only those written by authors count.
    pub(super) has_mutator: bool,
}

/// By an exercise's name: the wrong solutions that its author wrote.
pub(super) type JudgedCases<'c> = BTreeMap<&'c str, Vec<JudgedCase>>;

impl<'g> Gate<'g> {
    /// Generates and judges the wrong solutions of exercises of one level whose solution passes.
    pub(super) fn try_all(
        &self,
        judged: &[JudgedExercise<'g>],
        step: &mut dyn FnMut(GateStep<'_>),
    ) -> Result<JudgedMutants<'g>> {
        let solved = || {
            let judged = judged.iter();
            judged.filter_map(|judged| Some((judged, judged.right()?)))
        };
        let solutions: Vec<_> = solved().map(|(_, (solution, _))| solution).collect();
        let generated = self
            .judge
            .mutants(&self.pristine, &solutions, &self.cancel)?;
        let mut results = JudgedMutants {
            exercises: Vec::new(),
            cases: JudgedCases::new(),
            has_mutator: generated.is_some(),
        };
        let mut generated = generated.unwrap_or_default().into_iter();
        for (judged, (solution, right)) in solved() {
            let mut mutants = generated.next().unwrap_or_default();
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
            // Without a list of mutants, or without a tool, we don't know what would survive.
            let knows_survivors = results.has_mutator && right.passed();
            let accepted = knows_survivors.then_some(&judged.exercise.accepted);
            let written_by_course = judged.exercise.checks.mutants.is_none();
            let mut report = MutationReport::of(
                &pairs,
                right,
                &judged.shipped.1,
                accepted.map_or(&[], Vec::as_slice),
                written_by_course,
            );
            // What the learner's work is measured by doesn't have to fail.
            let measures = |test: &str| {
                let mut compared = judged.exercise.checks.compared_tests();
                compared.any(|tests| tests.are_measured_by(test))
            };
            report.vacuous.retain(|test| !measures(test));
            step(GateStep::Mutants(name, &report));
            results.exercises.push((judged.exercise, report));
            let written = pairs.into_iter().filter(|(mutant, _)| mutant.written);
            let cases = written.map(|(mutant, verdict)| JudgedCase {
                files: mutant.files_in(solution).fingerprint(),
                name: mutant.name,
                verdict: Some(verdict),
            });
            results.cases.insert(name, cases.collect());
        }
        Ok(results)
    }

    /// The wrong solutions that the exercise's author wrote.
    pub(super) fn written(&self, solution: &Attempt<'_>) -> Result<Vec<SolutionMutant>> {
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
