//! Judges wrong solutions as learners' attempts, to find out whether their mistakes are recognized.

use std::slice;

use super::Gate;
use super::mutants::JudgedCases;
use crate::course::markdown::is_error_code;
use crate::course::{Exercise, Mistake, Symptom};
use crate::error::{Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::author::judged_case::JudgedCase;
use crate::judge::author::judged_exercise::JudgedExercise;
use crate::judge::author::recognition::{Recognition, problem};
use crate::judge::author::solution_mutant::SolutionMutant;
use crate::judge::verdict::Verdict;

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
            let mistakes = &judged.exercise.mistakes;
            let (mut cases, mut open) = (Vec::new(), Vec::new());
            for mutant in self.written(solution)? {
                let files = mutant.files_of(solution);
                let mut recorded = mistakes.iter().filter_map(recorded);
                if recorded.any(|recorded| {
                    recorded.case == mutant.name && !(changed_only && recorded.is_of(files))
                }) {
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

    /// Judges wrong solutions that fail in another way than recorded once more: a busy machine can be the cause. Verdicts that are as recorded replace
    /// the others. Returns what isn't a fault anymore.
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
                let Some(recorded) = recorded(mistake).filter(|recorded| recorded.is_signed) else {
                    continue;
                };
                let mut named = cases.iter_mut().filter(|case| case.name == recorded.case);
                let Some(verdict) = named.next().and_then(|case| case.verdict.as_mut()) else {
                    continue;
                };
                if fits(verdict) {
                    continue;
                }
                let mut written = self.written(solution)?;
                written.retain(|mutant| mutant.name == recorded.case);
                let again = self.judge.try_mutants_again(
                    &self.pristine,
                    (solution, right),
                    &written,
                    &self.cancel,
                )?;
                if let Some(again) = again.into_iter().find(fits) {
                    *verdict = again;
                    let what = format!(
                        "`wrong/{}` failed in another way than recorded",
                        recorded.case
                    );
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

/// What is recorded of the wrong solution that shows a mistake.
struct Recorded<'m> {
    case: &'m str,
    is_signed: bool,
    files: Option<Fingerprint>,
}

impl Recorded<'_> {
    /// Whether it's recorded how these files fail.
    fn is_of(&self, files: Fingerprint) -> bool {
        self.is_signed && self.files == Some(files)
    }
}

fn recorded(mistake: &Mistake) -> Option<Recorded<'_>> {
    match &mistake.symptom {
        Symptom::WrongSolution {
            case,
            signature,
            files,
            ..
        } => Some(Recorded {
            case,
            is_signed: signature.is_some(),
            files: *files,
        }),
        Symptom::Code(_) | Symptom::Test(_) => None,
    }
}
