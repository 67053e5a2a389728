//! `runner review`: what was solved comes back when it's due.

mod obstacle;
mod solve;
mod teach_back;

use std::time::SystemTime;

use jiff::tz::TimeZone;

use self::obstacle::ReviewObstacle;
use super::run::judged;
use super::selection;
use crate::cli::{self, CourseAt};
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Exit, Problem, Result};
use crate::judge::{Attempt, Judge, Skip};
use crate::learn::{
    Progress, ProgressEvent, ProgressKind, ReviewDue, ReviewKind, ReviewRating, ReviewUnderWay,
    day_of, unix_milliseconds,
};
use crate::ui;
use crate::ui::Terminal;

/// How many exercises are listed.
const LISTED: usize = 10;

pub(super) fn run(at: &CourseAt, options: &cli::Review, terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(at)?;
    selection::require_native_format(&course)?;
    let pristine = Pristine::for_learner(&course)?;
    let progress = selection::progress(&course)?;
    let under_way = ReviewUnderWay::read(&course)?;
    let mut reviewing = Reviewing {
        at,
        course: &course,
        pristine: &pristine,
        progress,
        terminal,
    };
    if options.list {
        if let Some(review) = &under_way {
            ui::print(&mention(review))?;
        }
        return reviewing.list();
    }
    match under_way {
        Some(review) if options.leave => reviewing.leave(&review),
        Some(review) => {
            let is_another = |name: &String| *name != review.exercise;
            if options.solve || options.teach_back || options.name.as_ref().is_some_and(is_another)
            {
                return Err(review.refused());
            }
            reviewing.go_on(&review)
        }
        None if options.leave => {
            ui::print("No review is under way.\n")?;
            Ok(Exit::Success)
        }
        None => reviewing.next(options),
    }
}

/// One line about the review that's under way.
pub(super) fn mention(review: &ReviewUnderWay) -> String {
    let line = ui::one_line(&format!(
        "{} is under review: `runner review` judges it, `runner review --leave` leaves it",
        review.exercise
    ));
    format!("{line}\n")
}

/// What a review needs.
struct Reviewing<'c> {
    at: &'c CourseAt,
    course: &'c Course,
    pristine: &'c Pristine,
    progress: Progress,
    terminal: Terminal,
}

impl<'c> Reviewing<'c> {
    fn reviews(&self) -> Result<Vec<ReviewDue>> {
        Ok(self.progress.history(&TimeZone::system())?.reviews())
    }

    fn exercise(&self, review: &ReviewDue) -> Option<&'c Exercise> {
        self.course.exercises().nth(review.exercise)
    }

    /// An exercise's place in the course.
    fn place(&self, exercise: &Exercise) -> Option<usize> {
        let mut exercises = self.course.exercises();
        exercises.position(|known| known.name == exercise.name)
    }

    /// When an exercise comes back, if it has passed.
    fn review_of(&self, exercise: &Exercise) -> Result<Option<ReviewDue>> {
        let place = self.place(exercise);
        let mut reviews = self.reviews()?.into_iter();
        Ok(reviews.find(|review| Some(review.exercise) == place))
    }

    /// Lists what is due, and what comes next.
    fn list(&self) -> Result<Exit> {
        let now = unix_milliseconds(SystemTime::now());
        let reviews = self.reviews()?;
        let due = reviews.iter().filter(|review| review.at <= now).count();
        let mut text = match due {
            0 => "Nothing is due.\n".to_owned(),
            1 => "1 exercise is due:\n".to_owned(),
            due => format!("{due} exercises are due:\n"),
        };
        for review in reviews.iter().take(due.max(LISTED)) {
            let Some(exercise) = self.exercise(review) else {
                continue;
            };
            let when = if review.at <= now {
                "now".to_owned()
            } else {
                date(review.at)
            };
            text += &ui::one_line(&format!(
                "  {when:<10}  {}  {}",
                exercise.name, exercise.title
            ));
            text.push('\n');
        }
        let more = reviews.len().saturating_sub(due.max(LISTED));
        if more > 0 {
            text += &format!("  and {more} more, later\n");
        }
        if due > 0 {
            text += "  next: runner review\n";
        }
        ui::print(&text)?;
        Ok(Exit::Success)
    }

    /// Begins with the exercise that was named, or with the first one that is due and can be reviewed here.
    fn next(&mut self, options: &cli::Review) -> Result<Exit> {
        if let Some(name) = &options.name {
            let exercise = selection::named(self.course, name)?;
            let Some(review) = self.review_of(exercise)? else {
                let what = format!("`{}` has not passed yet", exercise.name);
                let next = format!("`runner run {}` judges it", exercise.name);
                return Err(Problem::new(what).next(next).into());
            };
            return match self.begin(exercise, &review, options)? {
                Begun::Ended(exit) => Ok(exit),
                Begun::Prevented(why) => {
                    let what = format!("`{}` can't be reviewed here", exercise.name);
                    Err(Problem::new(what).next(why.sentence(exercise)).into())
                }
            };
        }
        let now = unix_milliseconds(SystemTime::now());
        let mut prevented = Vec::new();
        for review in self.reviews()?.iter().filter(|review| review.at <= now) {
            let Some(exercise) = self.exercise(review) else {
                continue;
            };
            match self.begin(exercise, review, options)? {
                Begun::Ended(exit) => return Ok(exit),
                Begun::Prevented(why) => prevented.push((exercise, why)),
            }
        }
        if prevented.is_empty() {
            return self.list();
        }
        ui::print(&obstacle::all(&prevented, LISTED))?;
        Ok(Exit::Success)
    }

    /// Begins a review of one exercise, if it can be reviewed in the way that was asked for.
    fn begin(
        &mut self,
        exercise: &'c Exercise,
        review: &ReviewDue,
        options: &cli::Review,
    ) -> Result<Begun> {
        if let Some(skip) = Skip::of(exercise) {
            return Ok(Begun::Prevented(ReviewObstacle::Skipped(skip)));
        }
        let may_solve = self.pristine.is_apart(exercise) && !options.teach_back;
        // In turn, unless one was asked for.
        let teach_back = options.teach_back || (!options.solve && review.reviews % 2 == 1);
        let asks = (teach_back || !may_solve) && !options.solve;
        if !asks && !may_solve {
            return Ok(Begun::Prevented(ReviewObstacle::NoOriginal));
        }
        let judge = self.judge()?;
        let passes = self.passes(&judge, exercise)?;
        let mut obstacle = ReviewObstacle::NotPassing;
        if asks && passes {
            match self.teach_back(&judge, exercise, review.reviews)? {
                Begun::Prevented(why) => obstacle = why,
                ended @ Begun::Ended(_) => return Ok(ended),
            }
        }
        if may_solve {
            return self.solve(exercise, passes).map(Begun::Ended);
        }
        Ok(Begun::Prevented(obstacle))
    }

    /// Whether the exercise as it is now passes.
    fn passes(&self, judge: &Judge, exercise: &Exercise) -> Result<bool> {
        let attempt = Attempt::of_learner(self.course, self.pristine, exercise)?;
        let verdict = judged(judge, self.pristine, attempt)?;
        Ok(verdict.is_some_and(|verdict| verdict.passed()))
    }

    fn judge(&self) -> Result<Judge> {
        Judge::new(self.course, None)
    }

    /// Records how well it was known, and returns a sentence about when it comes back.
    fn rated(
        &mut self,
        exercise: &Exercise,
        kind: ReviewKind,
        rating: ReviewRating,
    ) -> Result<String> {
        let event = ProgressEvent::new(&exercise.name, ProgressKind::Reviewed(kind, rating));
        selection::record(&mut self.progress, [event]);
        let rated = match rating {
            ReviewRating::Again => "you have to learn it again",
            ReviewRating::Hard => "it was hard",
            ReviewRating::Good => "you knew it",
            ReviewRating::Easy => "it was easy",
        };
        let back = self.review_of(exercise)?;
        let back = back.map_or_else(String::new, |review| {
            format!("; {} comes back on {}", exercise.name, date(review.at))
        });
        Ok(format!("Rated: {rated}{back}.\n"))
    }
}

/// What came of a review that should begin.
enum Begun {
    Ended(Exit),
    Prevented(ReviewObstacle),
}

/// The day of a Unix time in milliseconds.
fn date(at: u64) -> String {
    let day = day_of(at, &TimeZone::system());
    day.map(|day| day.to_string()).unwrap_or_default()
}
