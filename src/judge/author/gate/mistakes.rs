//! Judges wrong solutions as learners' attempts, to find out whether their mistakes are recognized.

use super::Gate;
use super::mutants::JudgedCases;
use crate::course::markdown::is_error_code;
use crate::course::{Exercise, RecordedFailure, Symptom};
use crate::error::{Problem, Result};
use crate::judge::author::judged_case::JudgedCase;
use crate::judge::author::judged_exercise::JudgedExercise;
use crate::judge::author::recognition::{Recognition, problem};
use crate::judge::author::solution_mutant::SolutionMutant;

impl<'g> Gate<'g> {
    /// Judges those wrong solutions of the authors for which there are hints, as far as they have changed since their failure was recorded, or all of
    /// them.
    pub(super) fn judge_cases(
        &self,
        judged: &[JudgedExercise<'g>],
        changed_only: bool,
    ) -> Result<JudgedCases<'g>> {
        let mut all = JudgedCases::new();
        for judged in judged {
            let Some((solution, right)) = judged.right() else {
                continue;
            };
            let (mut cases, mut open) = (Vec::new(), Vec::new());
            for mutant in self.written(solution)? {
                let files = mutant.files_in(solution).fingerprint();
                let recorded = recorded(judged.exercise, &mutant.name);
                if recorded.is_some_and(|recorded| !(changed_only && recorded.is_of(files))) {
                    open.push((cases.len(), mutant.clone()));
                }
                cases.push(JudgedCase {
                    name: mutant.name,
                    files,
                    verdict: None,
                });
            }
            if !open.is_empty() {
                let (places, open): (Vec<usize>, Vec<SolutionMutant>) = open.into_iter().unzip();
                let verdicts = self.judge.try_mutants(
                    &self.pristine,
                    (solution, right),
                    &open,
                    &self.cancel,
                    &mut || {},
                )?;
                for (place, verdict) in places.into_iter().zip(verdicts) {
                    cases[place].verdict = Some(verdict);
                }
            }
            all.insert(judged.exercise.name.as_str(), cases);
        }
        Ok(all)
    }

    /// Judges wrong solutions that don't fail as recorded once more. If they do then, a busy machine was the cause, and these verdicts replace the others.
    /// If they fail in a third way, there's nothing to record, and no verdict remains.
    pub(super) fn judge_cases_again(
        &self,
        judged: &[JudgedExercise<'g>],
        cases: &mut JudgedCases<'g>,
    ) -> Result<JudgedAgain> {
        let mut found = JudgedAgain::default();
        for judged in judged {
            let exercise = judged.exercise;
            let (Some((solution, _)), Some(cases)) =
                (judged.right(), cases.get_mut(exercise.name.as_str()))
            else {
                continue;
            };
            let mut doubtful = Vec::new();
            for case in cases {
                if let Some(recorded) = recorded(exercise, &case.name)
                    && case.is_doubtful(recorded)
                {
                    doubtful.push((recorded, case));
                }
            }
            if doubtful.is_empty() {
                continue;
            }
            let mut written = self.written(solution)?;
            let is_doubtful = |name: &str| doubtful.iter().any(|(_, case)| case.name == name);
            written.retain(|mutant| is_doubtful(&mutant.name));
            let again =
                self.judge
                    .try_written_again(&self.pristine, solution, &written, &self.cancel)?;
            // Both are in the order of the names.
            for ((recorded, case), again) in doubtful.into_iter().zip(again) {
                let first = case.fingerprint(recorded);
                case.verdict = Some(again);
                let second = case.fingerprint(recorded);
                let fault = |what: &str| {
                    let fault = Problem::new(format!("`wrong/{}` {what}", recorded.case));
                    fault.about(&exercise.name)
                };
                if second.is_some() && second == recorded.signature {
                    found
                        .flaky
                        .push(fault("failed in another way than recorded"));
                } else if second != first {
                    let manifest = self.course.level_of(exercise).manifest();
                    let fault = fault("fails in another way each time").at(manifest, None);
                    found.unstable.push(fault.next(
                        "write `varies = true` if the same tests fail each time, or remove its hint",
                    ));
                    case.verdict = None;
                }
            }
        }
        Ok(found)
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

/// What was found out by judging wrong solutions again.
#[derive(Default)]
pub(super) struct JudgedAgain {
    /// What isn't a fault anymore.
    pub(super) flaky: Vec<Problem>,
    /// Those that fail in another way each time.
    pub(super) unstable: Vec<Problem>,
}

/// What is recorded of a wrong solution; `None` if it has no hint.
fn recorded<'e>(exercise: &'e Exercise, case: &str) -> Option<&'e RecordedFailure> {
    let symptoms = exercise.mistakes.iter().map(|mistake| &mistake.symptom);
    let mut failures = symptoms.filter_map(Symptom::failure);
    failures.find(|failure| failure.case == case)
}
