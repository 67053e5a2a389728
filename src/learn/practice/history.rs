//! `History`: what was practised when, as a fold over the log.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::effort::Effort;
use super::schedule::{Recall, ReviewDue, due};
use crate::learn::event::{Line, Name};

/// A longer pause, in milliseconds, is a break, and doesn't count as practice.
const BREAK: u64 = 15 * 60_000;

/// What was practised when.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// By the exercise's index in the course.
    exercises: HashMap<usize, Practice>,
    /// Days on which something was done.
    pub days: BTreeMap<Date, DayOfPractice>,
}

/// What was done on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayOfPractice {
    /// How long, without breaks, in milliseconds.
    pub worked: u64,
    /// How many attempts were judged.
    pub attempts: u32,
    /// How many exercises passed.
    pub passed: u32,
    /// How many were reviewed.
    pub reviewed: u32,
}

/// What was done in one exercise.
#[derive(Clone, Debug, Default)]
pub struct Practice {
    /// How long, without breaks, in milliseconds.
    pub worked: u64,
    /// How many attempts were judged.
    pub attempts: u32,
    /// How long it took until it passed first, in milliseconds; `None` if it hasn't, or wasn't worked on here.
    pub learned_in: Option<u64>,
    /// What it took since it was shown, reset, or came back for a review.
    pub effort: Effort,
    /// Since the last reset: the pass, and each review. Empty if it isn't done.
    recalls: Vec<Recall>,
}

impl History {
    /// Folds the events, which are in the order of time. `index` finds an exercise by its name.
    pub(in crate::learn) fn fold(
        lines: &[Line<'_>],
        index: &dyn Fn(&str) -> Option<usize>,
        time_zone: &TimeZone,
    ) -> Self {
        let mut history = Self::default();
        // The event before: its time, and its exercise.
        let mut before: Option<(u64, Option<usize>)> = None;
        for line in lines {
            let exercise = index(&line.exercise);
            let Some(date) = day_of(line.at, time_zone) else {
                continue;
            };
            let day = history.days.entry(date).or_default();
            if let Some((at, last)) = before {
                let pause = line.at.saturating_sub(at);
                if pause <= BREAK {
                    day.worked += pause;
                    // Before the learner moved on, they read about what they had solved.
                    let moved_on = matches!(line.event, Name::Chose | Name::Seen);
                    if let Some(worked_on) = if moved_on { last } else { exercise } {
                        let practice = history.exercises.entry(worked_on).or_default();
                        practice.worked += pause;
                        practice.effort.worked += pause;
                    }
                }
            }
            before = Some((line.at, exercise));
            match line.event {
                Name::Attempt => day.attempts += 1,
                Name::Passed => day.passed += 1,
                Name::Reviewed => day.reviewed += 1,
                _ => {}
            }
            if let Some(exercise) = exercise {
                history.exercises.entry(exercise).or_default().apply(line);
            }
        }
        history
    }

    /// What was done in the exercise at that place in the course.
    pub fn of(&self, exercise: usize) -> Practice {
        self.exercises.get(&exercise).cloned().unwrap_or_default()
    }

    /// How long it was practised in all, without breaks, in milliseconds.
    pub fn worked(&self) -> u64 {
        self.days.values().map(|day| day.worked).sum()
    }

    /// How many days in a row something was done, up to today or yesterday.
    pub fn streak(&self, today: Date) -> usize {
        let practised = |day: &Date| self.days.contains_key(day);
        let last = if practised(&today) {
            Some(today)
        } else {
            today.yesterday().ok()
        };
        std::iter::successors(last, |day| day.yesterday().ok())
            .take_while(practised)
            .count()
    }

    /// The exercises that come back, the one that's due first in front.
    pub fn reviews(&self) -> Vec<ReviewDue> {
        let mut reviews: Vec<ReviewDue> = self
            .exercises
            .iter()
            .filter_map(|(exercise, practice)| {
                Some(ReviewDue {
                    exercise: *exercise,
                    at: due(&practice.recalls)?,
                    reviews: practice.recalls.len() - 1,
                })
            })
            .collect();
        reviews.sort_by_key(|review| (review.at, review.exercise));
        reviews
    }
}

impl Practice {
    fn apply(&mut self, line: &Line<'_>) {
        let recall = |rating| Recall {
            at: line.at,
            rating,
        };
        match line.event {
            Name::Attempt => {
                self.attempts = self.attempts.saturating_add(1);
                self.effort.attempts = self.effort.attempts.saturating_add(1);
                let passed = line.decision.as_deref() == Some("passed");
                self.effort.failed = self.effort.failed.saturating_add(u32::from(!passed));
            }
            Name::Hint => self.effort.hints = self.effort.hints.max(line.hint.unwrap_or(1)),
            // After the pass, it no longer matters: the next review starts with a new effort.
            Name::SolutionShown => self.effort.solution_shown = true,
            Name::Passed if self.recalls.is_empty() => {
                self.recalls.push(recall(self.effort.rating()));
                if self.effort.attempts > 0 {
                    self.learned_in.get_or_insert(self.worked);
                }
            }
            Name::Reviewed => {
                if let (Some(rating), false) = (line.rating, self.recalls.is_empty()) {
                    self.recalls.push(recall(rating));
                }
            }
            Name::Reset => {
                self.recalls.clear();
                self.effort = Effort::default();
            }
            Name::ReviewStarted => self.effort = Effort::default(),
            _ => {}
        }
    }
}

/// The day of a Unix time in milliseconds. `None` for a time that no clock shows.
pub fn day_of(at: u64, time_zone: &TimeZone) -> Option<Date> {
    let at = Timestamp::from_millisecond(i64::try_from(at).ok()?).ok()?;
    Some(time_zone.to_datetime(at).date())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::judge::{Cause, Decision};
    use crate::learn::event::{ProgressEvent, ProgressKind, ReviewKind, ReviewRating};

    /// 2023-11-14 22:13:20 UTC.
    const START: u64 = 1_700_000_000_000;
    const MINUTE: u64 = 60_000;
    const DAY: u64 = 1440 * MINUTE;

    fn attempt(passed: bool) -> ProgressKind {
        ProgressKind::Attempt {
            decision: if passed {
                Decision::Passed
            } else {
                Decision::Failed(Cause::Test)
            },
            seconds: 0.1,
            mistake: None,
        }
    }

    /// The history of events: minutes after the start, exercise, and kind.
    fn history(events: &[(u64, &str, ProgressKind)]) -> History {
        let log: String = events
            .iter()
            .enumerate()
            .map(|(id, (minutes, exercise, kind))| {
                let event = ProgressEvent::new(*exercise, kind.clone());
                event.to_line(START + minutes * MINUTE, &id.to_string())
            })
            .collect();
        let index = |name: &str| ["moves1", "moves2"].iter().position(|known| *known == name);
        let lines = Line::sorted([log.as_bytes(), b""], START + 999 * DAY);
        History::fold(&lines, &index, &TimeZone::UTC)
    }

    fn solved() -> Vec<(u64, &'static str, ProgressKind)> {
        vec![
            (0, "moves1", ProgressKind::Seen),
            (4, "moves1", attempt(false)),
            (7, "moves1", attempt(true)),
            (7, "moves1", ProgressKind::Passed),
        ]
    }

    #[test]
    fn pauses_between_events_are_practice_unless_they_are_breaks() {
        let mut events = solved();
        events.extend([
            // Reads the solution for two minutes, and goes on.
            (9, "moves2", ProgressKind::Chose),
            (9, "moves2", ProgressKind::Seen),
            (12, "moves2", attempt(false)),
            // Comes back the next day.
            (1500, "moves2", attempt(true)),
        ]);
        let history = history(&events);
        let worked = [0, 1].map(|index| history.of(index).worked / MINUTE);
        assert_eq!(worked, [9, 3]);
        assert_eq!(history.of(0).learned_in, Some(7 * MINUTE));
        assert_eq!(history.of(1).learned_in, None);
        assert_eq!(history.worked(), 12 * MINUTE);
        let days: Vec<Date> = history.days.keys().copied().collect();
        assert_eq!(days, [date(2023, 11, 14), date(2023, 11, 15)]);
        let first = history.days[&date(2023, 11, 14)];
        assert_eq!((first.attempts, first.passed), (3, 1));
        assert_eq!(history.streak(date(2023, 11, 15)), 2);
        assert_eq!(history.streak(date(2023, 11, 16)), 2);
        assert_eq!(history.streak(date(2023, 11, 17)), 0);
    }

    #[test]
    fn what_was_solved_comes_back_and_later_after_each_success() {
        assert!(history(&solved()[..3]).reviews().is_empty());
        let first = history(&solved()).reviews();
        assert_eq!((first.len(), first[0].reviews), (1, 0));
        let due_minute = (first[0].at - START) / MINUTE;
        let mut events = solved();
        let known = ProgressKind::Reviewed(ReviewKind::Solve, ReviewRating::Good);
        events.push((due_minute, "moves1", known));
        let second = history(&events).reviews();
        assert_eq!(second[0].reviews, 1);
        assert!(second[0].at - first[0].at > first[0].at - START);
        // After a reset, it isn't known at all.
        events.push((due_minute + 1, "moves1", ProgressKind::Reset));
        assert!(history(&events).reviews().is_empty());
        // A review on another machine of what this course doesn't have changes nothing.
        events.truncate(4);
        let known = ProgressKind::Reviewed(ReviewKind::Solve, ReviewRating::Good);
        events.push((due_minute, "knots1", known));
        assert_eq!(history(&events).reviews(), first);
    }

    #[test]
    fn hints_and_the_solution_bring_it_back_sooner() {
        let due = |more: &[ProgressKind]| {
            let mut events = solved();
            for kind in more {
                events.insert(2, (5, "moves1", kind.clone()));
            }
            (history(&events).reviews()[0].at - START) / DAY
        };
        let (alone, hint) = (due(&[]), due(&[ProgressKind::Hint(1)]));
        let shown = due(&[ProgressKind::SolutionShown]);
        assert!(alone > hint && hint >= shown, "{alone} {hint} {shown}");
    }

    #[test]
    fn each_review_has_its_own_effort() {
        let mut events = solved();
        events.push((9000, "moves1", ProgressKind::ReviewStarted));
        events.push((9001, "moves1", attempt(true)));
        let effort = history(&events).of(0).effort;
        assert_eq!((effort.attempts, effort.failed), (1, 0));
        assert_eq!(effort.worked, MINUTE);
    }

    #[test]
    fn what_was_recorded_by_a_clock_that_was_ahead_comes_back_too() {
        let expected = history(&solved()).reviews();
        let log = |passed_at: u64| {
            let passed = ProgressEvent::new("moves1", ProgressKind::Passed);
            let seen = ProgressEvent::new("moves2", ProgressKind::Seen);
            passed.to_line(passed_at, "a-1") + &seen.to_line(START + 7 * MINUTE + 1, "a-2")
        };
        for at in [START + 500 * DAY, u64::MAX] {
            let log = log(at);
            let lines = Line::sorted([log.as_bytes(), b""], START + DAY);
            let history = History::fold(
                &lines,
                &|name| (name == "moves1").then_some(0),
                &TimeZone::UTC,
            );
            let days = history.days.len();
            let due = history.reviews()[0].at;
            assert!(days == 1 && due <= expected[0].at, "{at}: {days} {due}");
        }
    }
}
