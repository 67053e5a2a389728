//! A review in which the exercise is solved again, on a pristine copy. Each call of `runner review` goes one step on.

use std::time::SystemTime;

use jiff::tz::TimeZone;

use super::Reviewing;
use crate::commands::{run, selection};
use crate::course::Exercise;
use crate::error::{Exit, Result};
use crate::judge::Attempt;
use crate::learn::{self, ProgressEvent, ProgressKind, ReviewKind, ReviewUnderWay};
use crate::ui;

impl<'c> Reviewing<'c> {
    /// Puts the exercise as shipped in the place of the answer.
    pub(super) fn solve(&mut self, exercise: &'c Exercise) -> Result<Exit> {
        let now = SystemTime::now();
        ReviewUnderWay::begin(self.course, self.pristine, exercise, now)?;
        let event = ProgressEvent::new(&exercise.name, ProgressKind::ReviewStarted);
        selection::record(&mut self.progress, [event]);
        let file = learn::main_file(self.course, self.pristine, exercise);
        ui::print(&format!(
            "Solve {} again: {file} is as the course ships it. Your old answer is backed up.\n  \
             next: `runner review` judges it; `runner hint {}` helps; `runner review --leave` brings your old answer back\n",
            exercise.name, exercise.name
        ))?;
        Ok(Exit::Success)
    }

    /// Judges the new answer. When it passes, the review ends, and the old answer comes back.
    pub(super) fn go_on(&mut self, review: &ReviewUnderWay) -> Result<Exit> {
        let exercise = selection::named(self.course, &review.exercise)?;
        let attempt = Attempt::of_learner(self.course, self.pristine, exercise)?;
        let Some(verdict) = run::judged(&self.judge()?, self.pristine, attempt)? else {
            return Ok(Exit::Error);
        };
        run::record(&mut self.progress, exercise, &verdict);
        let stages = self.progress.of(&exercise.name).stages;
        ui::print(&run::report(self.course, &verdict, stages, self.terminal))?;
        if !verdict.passed() {
            ui::print(
                "  next: save the file and type `runner review` again; `runner review --leave` brings your old answer back\n",
            )?;
            return Ok(Exit::NotPassed);
        }
        let place = self
            .course
            .exercises()
            .position(|known| known.name == exercise.name);
        let history = self.progress.history(&TimeZone::system())?;
        let effort = history.of(place.unwrap_or_default()).effort;
        // First, because it can fail. A review that isn't recorded only comes back sooner.
        let back = self.old_answer_back(review, exercise)?;
        let rated = self.rated(exercise, ReviewKind::Solve, effort.rating())?;
        ui::print(&format!("{rated}{back}"))?;
        Ok(Exit::Success)
    }

    /// Ends the review without a rating.
    pub(super) fn leave(&self, review: &ReviewUnderWay) -> Result<Exit> {
        let exercise = selection::named(self.course, &review.exercise)?;
        ui::print(&self.old_answer_back(review, exercise)?)?;
        Ok(Exit::Success)
    }

    /// Puts the old answer back, and returns a sentence about it.
    fn old_answer_back(&self, review: &ReviewUnderWay, exercise: &Exercise) -> Result<String> {
        let backup = review.end(self.course, self.pristine, exercise, SystemTime::now())?;
        let new = backup.dir.as_ref().map_or_else(String::new, |dir| {
            let dir = self.course.relative(dir).display().to_string();
            format!(" The new one is backed up in {}.", ui::one_line(&dir))
        });
        Ok(format!(
            "Your old answer to {} is back.{new}\n",
            exercise.name
        ))
    }
}
