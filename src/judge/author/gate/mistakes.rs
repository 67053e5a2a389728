//! Judges wrong solutions as learners' attempts, to find out whether their mistakes are recognized.

use super::Gate;
use super::mutants::JudgedCases;
use crate::course::markdown::is_error_code;
use crate::course::{Exercise, Symptom};
use crate::error::{Problem, Result};
use crate::judge::author::judged_exercise::JudgedExercise;
use crate::judge::author::recognition::{Recognition, problem};

impl<'g> Gate<'g> {
    /// Judges the wrong solutions that the authors of these exercises wrote, where there are hints for them.
    pub(super) fn judge_cases(&self, judged: &[JudgedExercise<'g>]) -> Result<JudgedCases<'g>> {
        let mut all = JudgedCases::new();
        let is_of_case = |symptom: &Symptom| matches!(symptom, Symptom::WrongSolution { .. });
        for judged in judged {
            let exercise = judged.exercise;
            let mut mistakes = exercise.mistakes.iter();
            let Some((solution, right)) = judged.right() else {
                continue;
            };
            if !mistakes.any(|mistake| is_of_case(&mistake.symptom)) {
                continue;
            }
            let mutants = self.written(solution)?;
            let verdicts = self.judge.try_mutants(
                &self.pristine,
                (solution, right),
                &mutants,
                &self.cancel,
                &mut || {},
            )?;
            let names = mutants.into_iter().map(|mutant| mutant.name);
            all.insert(exercise.name.as_str(), names.zip(verdicts).collect());
        }
        Ok(all)
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
