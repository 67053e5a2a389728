//! `StudyPlan`: which exercises come in which week.

use jiff::Span;
use jiff::civil::{Date, Weekday};

use super::pace::Pace;
use crate::course::{Course, Exercise, Level};
use crate::learn::practice::History;
use crate::learn::progress::Progress;

/// The share of the time that's for new exercises, in percent. The rest is for reviews.
pub(super) const FOR_NEW: u64 = 80;

/// How much time a learner has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StudyTime {
    pub months: u16,
    /// In each week.
    pub hours: u16,
}

/// The rest of the road, week by week.
pub struct StudyPlan<'c> {
    pub(super) course: &'c Course,
    pub(super) time: StudyTime,
    pub(super) pace: Pace,
    /// The first Monday.
    pub(super) start: Date,
    /// The day after the last week.
    pub(super) end: Date,
    /// How many exercises are ahead.
    pub(super) ahead: usize,
    /// How long all of them take, in minutes.
    pub(super) needed: u64,
    /// Those in which something is planned.
    pub(super) weeks: Vec<PlannedWeek<'c>>,
    /// The first exercise that isn't finished in time.
    pub(super) unfinished: Option<&'c Exercise>,
}

/// What is planned for one week.
#[derive(Debug)]
pub(super) struct PlannedWeek<'c> {
    pub monday: Date,
    pub exercises: Vec<PlannedExercise<'c>>,
}

/// An exercise in a week.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlannedExercise<'c> {
    pub level: &'c Level,
    pub exercise: &'c Exercise,
    /// How many minutes of it are in this week.
    pub minutes: u64,
    /// Whether it began in an earlier week.
    pub goes_on: bool,
}

impl<'c> StudyPlan<'c> {
    /// Plans from the next Monday on. `today` counts if it's one.
    pub fn new(
        course: &'c Course,
        progress: &Progress,
        history: &History,
        time: StudyTime,
        today: Date,
    ) -> Self {
        let until_monday = today.weekday().until(Weekday::Monday);
        let start = today.saturating_add(Span::new().days(until_monday));
        let end = start.saturating_add(Span::new().months(i32::from(time.months)));
        let weeks = whole_weeks(start, end);
        let pace = Pace::of(course, history);
        let mut plan = Self {
            course,
            time,
            pace,
            start,
            end: week(start, weeks),
            ahead: 0,
            needed: 0,
            weeks: Vec::new(),
            unfinished: None,
        };
        let each_week = plan.each_week();
        for level in &course.levels {
            for exercise in &level.exercises {
                if progress.is_left(course, exercise) {
                    plan.add(level, exercise, each_week, weeks);
                }
            }
        }
        plan
    }

    /// How many minutes of each week are for new exercises.
    pub(super) fn each_week(&self) -> u64 {
        (u64::from(self.time.hours) * 60 * FOR_NEW / 100).max(1)
    }

    /// How many weeks the rest of the road takes.
    pub(super) fn weeks_needed(&self) -> u64 {
        self.needed.div_ceil(self.each_week())
    }

    /// How many hours a week would be enough.
    pub(super) fn hours_needed(&self) -> u64 {
        let weeks = whole_weeks(self.start, self.end).max(1);
        (self.needed * 100).div_ceil(weeks * 60 * FOR_NEW)
    }

    /// Adds an exercise after those before it. One that takes longer than what's left of a week goes on in the next one.
    fn add(&mut self, level: &'c Level, exercise: &'c Exercise, each_week: u64, weeks: u64) {
        let from = self.needed;
        let to = from + self.pace.minutes * u64::from(exercise.points.max(1));
        self.needed = to;
        self.ahead += 1;
        for number in from / each_week..to.div_ceil(each_week) {
            if number >= weeks {
                self.unfinished.get_or_insert(exercise);
                return;
            }
            let begins = from.max(number * each_week);
            let planned = PlannedExercise {
                level,
                exercise,
                minutes: to.min((number + 1) * each_week) - begins,
                goes_on: begins > from,
            };
            let monday = week(self.start, number);
            match self.weeks.last_mut() {
                Some(last) if last.monday == monday => last.exercises.push(planned),
                _ => self.weeks.push(PlannedWeek {
                    monday,
                    exercises: vec![planned],
                }),
            }
        }
    }
}

/// The Monday that many weeks later.
fn week(start: Date, number: u64) -> Date {
    let days = i32::try_from(number * 7).unwrap_or(i32::MAX);
    start.saturating_add(Span::new().days(days))
}

/// How many whole weeks there are between two days.
fn whole_weeks(from: Date, to: Date) -> u64 {
    let weeks = from.duration_until(to).as_hours() / (24 * 7);
    u64::try_from(weeks).unwrap_or_default()
}
