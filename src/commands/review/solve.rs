//! A review in which the exercise is solved again, on a pristine copy. Each call of `runner review` goes one step on.

use std::time::SystemTime;

use jiff::tz::TimeZone;

use super::Reviewing;
use crate::commands::watch::WatchedReview;
use crate::commands::{run, selection, watch};
use crate::course::Exercise;
use crate::error::{Exit, Problem, Result};
use crate::judge::Attempt;
use crate::learn::{self, ProgressEvent, ProgressKind, ReviewKind, ReviewUnderWay};
use crate::ui;

impl<'c> Reviewing<'c> {
    /// Replaces the answer, which passes or doesn't, with the exercise as shipped.
    pub(super) fn solve(&mut self, exercise: &'c Exercise, passes: bool) -> Result<Exit> {
        let now = SystemTime::now();
        let review = ReviewUnderWay::begin(self.course, self.pristine, exercise, passes, now)?;
        let event = ProgressEvent::new(&exercise.name, ProgressKind::ReviewStarted);
        selection::record(&mut self.progress, [event]);
        let file = learn::main_file(self.course, self.pristine, exercise);
        let name = &exercise.name;
        let backed_up = if review.has_old_answer() {
            " Your old answer is backed up."
        } else {
            ""
        };
        let begun = format!("Solve {name} again: {file} is as the course ships it.{backed_up}");
        if self.terminal.interactive {
            return self.watch(&review, exercise, &begun);
        }
        ui::print(&format!(
            "{begun}\n  next: `runner review` judges it; `runner hint {name}` helps; {}\n",
            to_leave(&review)
        ))?;
        Ok(Exit::Success)
    }

    /// Judges the new answer. When it passes, the review ends, and an old answer that passed comes back.
    pub(super) fn go_on(&mut self, review: &ReviewUnderWay) -> Result<Exit> {
        let Some(exercise) = self.course.exercise(&review.exercise) else {
            let what = format!(
                "`{}` is under review, but no longer in this course",
                review.exercise
            );
            let next = "`runner review --leave` ends the review, and says where your old answer is";
            return Err(Problem::new(what).next(next).into());
        };
        let attempt = Attempt::of_learner(self.course, self.pristine, exercise)?;
        let Some(verdict) = run::judged(&self.judge()?, self.pristine, attempt)? else {
            return Ok(Exit::Error);
        };
        run::record(&mut self.progress, exercise, &verdict);
        let stages = self.progress.of(&exercise.name).stages;
        ui::print(&run::report(self.course, &verdict, stages, self.terminal))?;
        if verdict.passed() {
            return self.finish(review, exercise);
        }
        if self.terminal.interactive {
            let remark = format!("{} is under review.", exercise.name);
            self.watch(review, exercise, &remark)
        } else {
            ui::print(&format!(
                "  next: save the file and type `runner review` again; {}\n",
                to_leave(review)
            ))?;
            Ok(Exit::NotPassed)
        }
    }

    /// Judges the new answer at each save until it passes, or until the learner leaves.
    fn watch(
        &mut self,
        review: &ReviewUnderWay,
        exercise: &'c Exercise,
        remark: &str,
    ) -> Result<Exit> {
        let watched = WatchedReview {
            exercise: &exercise.name,
            remark: format!("{remark} {}.", to_leave(review)),
        };
        let Some(verdict) = watch::until_pass(self.at, watched, self.terminal)? else {
            ui::print(&super::mention(review))?;
            return Ok(Exit::Success);
        };
        let stages = self.progress.of(&exercise.name).stages;
        ui::print(&run::report(self.course, &verdict, stages, self.terminal))?;
        self.finish(review, exercise)
    }

    /// Ends a review in which the exercise passed.
    fn finish(&mut self, review: &ReviewUnderWay, exercise: &Exercise) -> Result<Exit> {
        let place = self.place(exercise).unwrap_or_default();
        let history = self.progress.history(&TimeZone::system())?;
        let effort = history.of(place).effort;
        // First, because it can fail. A review that isn't recorded only comes back sooner.
        let back = if review.old_answer_passed() {
            self.old_answer_back(review, exercise)?
        } else {
            ReviewUnderWay::end_here(self.course)?;
            format!("Your new answer stays.{}\n", self.old_answer_place(review)?)
        };
        let rated = self.rated(exercise, ReviewKind::Solve, effort.rating())?;
        ui::print(&format!("{rated}{back}"))?;
        Ok(Exit::Success)
    }

    /// Ends the review without a rating.
    pub(super) fn leave(&self, review: &ReviewUnderWay) -> Result<Exit> {
        let text = match self.course.exercise(&review.exercise) {
            Some(exercise) if review.has_old_answer() => self.old_answer_back(review, exercise)?,
            exercise => {
                let place = self.old_answer_place(review)?;
                ReviewUnderWay::end_here(self.course)?;
                let name = ui::one_line(&review.exercise);
                match exercise {
                    Some(_) => format!(
                        "{name} is no longer under review. There was no old answer, so its files stay as they are.\n"
                    ),
                    None => format!("{name} is no longer in this course.{place}\n"),
                }
            }
        };
        ui::print(&text)?;
        Ok(Exit::Success)
    }

    /// A sentence about where the old answer is, if there's one.
    fn old_answer_place(&self, review: &ReviewUnderWay) -> Result<String> {
        let dir = review.old_answer_dir(self.course)?;
        Ok(dir.map_or_else(String::new, |dir| {
            let dir = ui::path_in_line(self.course.relative(&dir));
            format!(" Your old answer is in {dir}.")
        }))
    }

    /// Puts the old answer back, and returns a sentence about it.
    fn old_answer_back(&self, review: &ReviewUnderWay, exercise: &Exercise) -> Result<String> {
        let backup = review.end(self.course, self.pristine, exercise, SystemTime::now())?;
        let new = backup.dir.as_ref().map_or_else(String::new, |dir| {
            let dir = ui::path_in_line(self.course.relative(dir));
            format!(" The new one is backed up in {dir}.")
        });
        Ok(format!(
            "Your old answer to {} is back.{new}\n",
            exercise.name
        ))
    }
}

/// What leaving a review does.
fn to_leave(review: &ReviewUnderWay) -> &'static str {
    if review.has_old_answer() {
        "`runner review --leave` brings your old answer back"
    } else {
        "`runner review --leave` ends the review"
    }
}
