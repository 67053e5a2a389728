//! Judges exercises as shipped and solved, and collects what the author has to correct.

use super::{Gate, Measured};
use crate::course::{ANSWERS, Course, Exercise, Level, Measures, Pristine, Starts, too_early};
use crate::error::{Problem, Result};
use crate::judge::attempt::{Attempt, Mode};
use crate::judge::author::judged_exercise::JudgedExercise;
use crate::judge::checks::{format, inspection};
use crate::judge::verdict::Verdict;

impl<'g> Gate<'g> {
    /// Whether an exercise can be judged at all. If not, the course's own lint reports why.
    pub(super) fn is_judgeable(&self, exercise: &Exercise) -> Result<bool> {
        let solution = self.pristine.solution(exercise)?;
        let answers = solution.text(ANSWERS).unwrap_or_default();
        let shipped = self.pristine.exercise(exercise)?;
        Ok(exercise.unreadable_checks(&shipped, answers).is_empty())
    }

    /// Its programs whose output can't be predicted. With one of these, no attempt can be judged.
    pub(super) fn unpredictable(&self, exercise: &'g Exercise) -> Result<Vec<Problem>> {
        if exercise.checks.predict.is_none() {
            return Ok(Vec::new());
        }
        let attempt = Attempt::of_pristine(self.course, &self.pristine, exercise)?;
        self.judge.unpredictable(&attempt, &self.cancel)
    }

    /// Judges each exercise as shipped and solved.
    pub(super) fn judge(&self, exercises: &[&'g Exercise]) -> Result<Vec<JudgedExercise<'g>>> {
        let shipped = self.verdicts(exercises, Attempt::of_pristine)?;
        // If a required solution is missing, the course's own lint reports it.
        let mut with_solution = Vec::new();
        for &exercise in exercises {
            if !self.pristine.solution(exercise)?.is_empty() {
                with_solution.push(exercise);
            }
        }
        let mut solved = self
            .verdicts(&with_solution, Attempt::of_solution)?
            .into_iter()
            .peekable();
        Ok(shipped
            .into_iter()
            .map(|shipped| {
                let exercise = shipped.0.exercise;
                let solved = solved.next_if(|solved| solved.0.exercise.name == exercise.name);
                JudgedExercise {
                    exercise,
                    shipped,
                    solved,
                }
            })
            .collect())
    }

    /// Judges exercises with a fault once more: a busy machine can make a test fail. Those that are right now replace the others. Returns the faults that
    /// are gone.
    pub(super) fn judge_again(&self, judged: &mut [JudgedExercise<'g>]) -> Result<Vec<Problem>> {
        let mut gone = Vec::new();
        for judged in judged {
            let Some(fault) = judged.fault() else {
                continue;
            };
            let again = self.judge(&[judged.exercise])?.pop();
            if let Some(again) = again.filter(|again| again.fault().is_none()) {
                *judged = again;
                gone.push(fault.about(&judged.exercise.name));
            }
        }
        Ok(gone)
    }

    /// What is wrong with exercises that were judged: as shipped, solved, and in their formatting.
    pub(super) fn faults(&self, judged: &[JudgedExercise<'_>]) -> Result<Vec<Problem>> {
        let mut problems = Vec::new();
        for judged in judged {
            let exercise = judged.exercise;
            let faults = [judged.start_fault(), judged.solution_fault()];
            let faults = faults.into_iter().flatten();
            problems.extend(faults.map(|problem| problem.about(&exercise.name)));
            if !judged.shipped.0.plan.author.is_polished {
                continue;
            }
            let mut paths = Vec::new();
            let workspace = self.pristine.workspace(&exercise.workspace_dir)?;
            let shipped = &judged.shipped.0;
            for path in self.judge.unformatted(shipped, &workspace, &self.cancel)? {
                // If the exercise is about formatting, there must be something to format.
                if exercise.starts != Some(Starts::Format) || !exercise.may_edit(&path) {
                    paths.push(exercise.path(&path));
                }
            }
            if let Some((attempt, _)) = &judged.solved {
                for path in self.judge.unformatted(attempt, &workspace, &self.cancel)? {
                    paths.push(judged.path_of_solved(&path));
                }
            }
            paths.sort();
            paths.dedup();
            let next = format!("run `rustfmt --edition {}` on it", format::edition(shipped));
            problems.extend(paths.into_iter().map(|path| {
                Problem::new("this file isn't formatted")
                    .at(path, None)
                    .next(&next)
                    .about(&exercise.name)
            }));
        }
        Ok(problems)
    }

    /// What learners get to see of exercises that were judged.
    pub(super) fn measures(&self, judged: &[JudgedExercise<'g>]) -> Result<Vec<Measured<'g>>> {
        let measure = |judged: &JudgedExercise<'g>| {
            let exercise = judged.exercise;
            let solution = self.pristine.solution(exercise)?;
            let shipped = &judged.shipped.0.files;
            let solved = judged.solved.iter();
            Ok(Measured {
                exercise,
                measures: Measures::of(exercise, shipped, &solution),
                too_early: too_early(self.course, exercise, shipped, &solution),
                seconds: solved
                    .flat_map(|(_, verdict)| &verdict.tests)
                    .filter(|test| !inspection::is_result(&test.name))
                    .map(|test| test.seconds)
                    .sum(),
            })
        };
        judged.iter().map(measure).collect()
    }

    /// What is wrong with the files that a level's exercises share.
    pub(super) fn faults_of_level(&self, level: &Level) -> Result<Vec<Problem>> {
        let mut problems = Vec::new();
        for workspace in level.workspaces() {
            let dir = self.course.root.join(workspace.dir);
            if let Some(words) = self.judge.unloadable(&dir, &self.cancel)? {
                let what =
                    format!("cargo can't load the workspace, so editors can't either: {words}");
                problems.push(
                    Problem::new(what)
                        .at(format!("{}/Cargo.toml", workspace.dir), None)
                        .next("make sure that `cargo metadata` works in this folder"),
                );
            }
        }
        if let Some(words) =
            self.judge
                .failing_examples(level, &self.pristine.level(level)?, &self.cancel)?
        {
            let what = format!("an example in the lessons doesn't work as described:\n{words}");
            problems.push(
                Problem::new(what)
                    .at(format!("{}/README.md", level.dir), None)
                    .next("correct the example"),
            );
        }
        Ok(problems)
    }

    fn verdicts(
        &self,
        exercises: &[&'g Exercise],
        make: impl Fn(&'g Course, &Pristine, &'g Exercise) -> Result<Attempt<'g>>,
    ) -> Result<Vec<(Attempt<'g>, Verdict)>> {
        let attempts = exercises
            .iter()
            .map(|exercise| make(self.course, &self.pristine, exercise))
            .collect::<Result<Vec<_>>>()?;
        let verdicts = self
            .judge
            .verdicts(&self.pristine, &attempts, Mode::Batch, &self.cancel)?;
        Ok(attempts.into_iter().zip(verdicts).collect())
    }
}
