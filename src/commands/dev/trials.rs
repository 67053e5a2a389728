//! The wrong solutions of exercises: made, judged, and what the author has to know of them.

use super::gate::Gate;
use super::judged::JudgedExercise;
use crate::course::{Exercise, is_rust, wrong_dir};
use crate::error::{Problem, Result};
use crate::judge::{Attempt, MutationReport, SolutionMutant};
use crate::ui;
use crate::ui::Bar;

/// How to get the program that knows how to make mutants.
pub(super) const HOW: &str = "`cargo install cargo-mutants --locked` installs it";

/// What came of the wrong solutions of several exercises of one level.
pub(super) struct Tried<'c> {
    pub(super) exercises: Vec<(&'c Exercise, MutationReport)>,
    /// Whether mutants were made at all: without cargo-mutants only those count that authors wrote.
    pub(super) has_mutator: bool,
}

/// Something an author has to mend, and the change that shows it.
pub(super) struct GateFinding {
    pub(super) problem: Problem,
    /// File, how it is in the right solution, how it is in the wrong one.
    pub(super) change: Option<(String, String, String)>,
}

impl<'g> Gate<'g> {
    /// Makes and judges the wrong solutions of exercises of one level whose right one passes.
    pub(super) fn try_all(&self, judged: &[JudgedExercise<'g>], bar: &Bar) -> Result<Tried<'g>> {
        let passing: Vec<&JudgedExercise<'g>> = judged
            .iter()
            .filter(|judged| matches!(&judged.solved, Some((_, verdict)) if verdict.passed()))
            .collect();
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
            let mut step = || {
                count += 1;
                bar.tell(&format!("{name}: mutant {count} of {}", mutants.len()));
            };
            let verdicts = self.judge.try_mutants(
                &self.pristine,
                (solution, right),
                &mutants,
                &self.cancel,
                &mut step,
            )?;
            let pairs: Vec<_> = mutants.into_iter().zip(verdicts).collect();
            // Where nothing was listed, nobody can say what would survive.
            let accepted = tried.has_mutator.then_some(&judged.exercise.accepted);
            let written_by_course = judged.exercise.checks.mutants.is_none();
            let trials = MutationReport::of(
                &pairs,
                right,
                &judged.shipped.1,
                accepted.map_or(&[], Vec::as_slice),
                written_by_course,
            );
            tried.exercises.push((judged.exercise, trials));
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

    /// What is wrong with an exercise by what came of its wrong solutions.
    pub(super) fn findings(
        &self,
        exercise: &Exercise,
        trials: &MutationReport,
    ) -> Result<Vec<GateFinding>> {
        let mut findings = Vec::new();
        let name = &exercise.name;
        for mutant in &trials.survivors {
            let (path, wrong) = mutant.files.iter().next().unwrap_or_default();
            let right = self.pristine.exercise(exercise)?;
            let solution = self.pristine.solution(exercise)?;
            let right = solution.get(path).or_else(|| right.get(path));
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let change = (
                path.to_owned(),
                right.map(text).unwrap_or_default(),
                text(wrong),
            );
            let problem = Problem::new(format!(
                "`{name}` is passed by a wrong solution: {}",
                mutant.name
            ));
            let problem = if mutant.written {
                let place = format!("{}/{}", wrong_dir(exercise), mutant.name);
                problem.at(place, None).next("add a test that fails on it")
            } else {
                problem
                    .at(format!("{}/{path}", exercise.solution_dir), first_difference(&change))
                    .next("add a test that fails on it, or say in `accepted_mutants` of the level's info.toml why none has to")
            };
            findings.push(GateFinding {
                problem,
                change: Some(change),
            });
        }
        let manifest = format!("exercises/{}/info.toml", exercise.level);
        for stale in &trials.stale {
            let problem = Problem::new(format!(
                "`{name}` accepts a wrong solution that does not survive: {stale}"
            ));
            findings.push(GateFinding {
                problem: problem
                    .at(&manifest, None)
                    .next("take the entry out, or correct its name"),
                change: None,
            });
        }
        if !trials.vacuous.is_empty() {
            let names: Vec<&str> = trials.vacuous.iter().map(String::as_str).collect();
            let (tests, fail) = if names.len() == 1 {
                ("test", "fails")
            } else {
                ("tests", "fail")
            };
            let problem = Problem::new(format!(
                "the {tests} `{}` of `{name}` {fail} on no wrong solution",
                names.join("`, `")
            ));
            // A case or a program is called by its path.
            let place = names.iter().find(|name| is_rust(name));
            let place = exercise.path(place.copied().unwrap_or("tests"));
            findings.push(GateFinding {
                problem: problem.at(place, None).next(format!(
                    "take out what proves nothing, or write the wrong solution that it is for into {}/NAME/",
                    wrong_dir(exercise)
                )),
                change: None,
            });
        }
        Ok(findings)
    }
}

impl From<Problem> for GateFinding {
    fn from(problem: Problem) -> Self {
        Self {
            problem,
            change: None,
        }
    }
}

impl GateFinding {
    /// As lines for a person.
    pub(super) fn lines(&self, width: usize, style: ui::Style) -> Vec<String> {
        let mut lines = ui::error(&self.problem.clone().into(), width, style);
        if let Some((path, right, wrong)) = &self.change {
            lines.extend(ui::change(path, right, wrong, width, style));
        }
        lines
    }
}

/// The first line (from 1) in which both differ.
fn first_difference((_, right, wrong): &(String, String, String)) -> Option<usize> {
    let index = right
        .lines()
        .zip(wrong.lines())
        .position(|(one, other)| one != other)?;
    Some(index + 1)
}
