//! Judges wrong solutions as learners' attempts, to find out whether their mistakes are recognized.

use std::collections::HashMap;
use std::slice;

use super::Gate;
use super::mutants::JudgedCases;
use crate::course::markdown::is_error_code;
use crate::course::{Exercise, Mistake, Symptom};
use crate::error::{Problem, Result};
use crate::judge::author::judged_exercise::JudgedExercise;
use crate::judge::author::recognition::{Recognition, problem};
use crate::judge::author::solution_mutant::SolutionMutant;
use crate::judge::verdict::Verdict;

impl<'g> Gate<'g> {
    /// Judges those wrong solutions of the authors for which there are hints.
    pub(super) fn judge_cases(&self, judged: &[JudgedExercise<'g>]) -> Result<JudgedCases<'g>> {
        let mut all = JudgedCases::new();
        for judged in judged {
            let exercise = judged.exercise;
            let Some((solution, right)) = judged.right() else {
                continue;
            };
            let written = self.written(solution)?;
            let has_hint = |mutant: &&SolutionMutant| {
                let mut cases = exercise.mistakes.iter().filter_map(case_of);
                cases.any(|(case, _)| case == mutant.name)
            };
            let hinted: Vec<SolutionMutant> = written.iter().filter(has_hint).cloned().collect();
            let verdicts = if hinted.is_empty() {
                Vec::new()
            } else {
                self.judge.try_mutants(
                    &self.pristine,
                    (solution, right),
                    &hinted,
                    &self.cancel,
                    &mut || {},
                )?
            };
            let names = hinted.into_iter().map(|mutant| mutant.name);
            let mut known: HashMap<String, Verdict> = names.zip(verdicts).collect();
            let cases = written.into_iter().map(|mutant| {
                let verdict = known.remove(&mutant.name);
                (mutant.name, verdict)
            });
            all.insert(exercise.name.as_str(), cases.collect());
        }
        Ok(all)
    }

    /// Judges wrong solutions that fail in another way than recorded once more: a busy machine can be the cause. Verdicts that are as recorded replace
    /// the others. Returns what isn't a fault any more.
    pub(super) fn judge_cases_again(
        &self,
        judged: &[JudgedExercise<'g>],
        cases: &mut JudgedCases<'g>,
    ) -> Result<Vec<Problem>> {
        let mut gone = Vec::new();
        for judged in judged {
            let exercise = judged.exercise;
            let (Some((solution, right)), Some(cases)) =
                (judged.right(), cases.get_mut(exercise.name.as_str()))
            else {
                continue;
            };
            for mistake in &exercise.mistakes {
                let fits = |verdict: &Verdict| verdict.mistake(slice::from_ref(mistake)).is_some();
                let Some((name, true)) = case_of(mistake) else {
                    continue;
                };
                let mut named = cases.iter_mut().filter(|(case, _)| case == name);
                let Some((_, Some(verdict))) = named.next() else {
                    continue;
                };
                if fits(verdict) {
                    continue;
                }
                let mut written = self.written(solution)?;
                written.retain(|mutant| mutant.name == name);
                let again = self.judge.try_mutants_again(
                    &self.pristine,
                    (solution, right),
                    &written,
                    &self.cancel,
                )?;
                if let Some(again) = again.into_iter().find(fits) {
                    *verdict = again;
                    let what = format!("`wrong/{name}` failed in another way than recorded");
                    gone.push(Problem::new(what).about(&exercise.name));
                }
            }
        }
        Ok(gone)
    }

    /// How well mistakes in these exercises are recognized, according to the verdicts on their wrong solutions.
    pub(super) fn recognition(
        &self,
        judged: &[JudgedExercise<'g>],
        cases: &JudgedCases<'g>,
    ) -> Recognition {
        let mut all = Recognition::default();
        for judged in judged {
            let Some((_, right)) = judged.right() else {
                continue;
            };
            let (exercise, shipped) = (judged.exercise, &judged.shipped.1);
            let level = self.course.level_of(exercise);
            let cases = cases
                .get(exercise.name.as_str())
                .map_or(&[][..], Vec::as_slice);
            all.add(Recognition::of(level, exercise, shipped, right, cases));
            all.problems.extend(self.unknown_codes(exercise));
        }
        all
    }

    /// The codes that have hints, although neither the compiler nor the exercise knows them.
    fn unknown_codes(&self, exercise: &Exercise) -> Vec<Problem> {
        let toolchain = self.judge.context(&self.cancel).toolchain;
        let place = (self.course.level_of(exercise), exercise);
        let mut problems = Vec::new();
        for mistake in &exercise.mistakes {
            let Symptom::Code(code) = &mistake.symptom else {
                continue;
            };
            let is_lint = !is_error_code(code);
            if is_lint && !exercise.checks.deny.contains(code) {
                let what = "but the exercise doesn't deny this lint";
                problems.push(problem(place, mistake, what, "add it to `deny`"));
            } else if !is_lint && toolchain.explain(code).is_err() {
                let what = "but the compiler has no such error";
                problems.push(problem(place, mistake, what, "correct the code"));
            }
        }
        problems
    }
}

/// The name of the wrong solution that shows a mistake, and whether it's recorded how that fails.
fn case_of(mistake: &Mistake) -> Option<(&str, bool)> {
    match &mistake.symptom {
        Symptom::WrongSolution {
            case, signature, ..
        } => Some((case, signature.is_some())),
        Symptom::Code(_) | Symptom::Test(_) => None,
    }
}
