//! `ProgressState`: what follows from the events in the log. It doesn't know the file.

use std::collections::HashMap;

use crate::course::Course;
use crate::learn::event::{Line, Name, ProgressKind};

/// The indices of a course's exercises, by their current and former names.
#[derive(Debug)]
pub(super) struct NameIndex(HashMap<String, usize>);

impl NameIndex {
    pub(super) fn of(course: &Course) -> Self {
        let mut names: HashMap<String, usize> = course
            .exercises()
            .enumerate()
            .map(|(index, exercise)| (exercise.name.clone(), index))
            .collect();
        for (index, exercise) in course.exercises().enumerate() {
            for old in &exercise.was {
                names.entry(old.clone()).or_insert(index);
            }
        }
        Self(names)
    }

    pub(super) fn get(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }
}

/// What a learner has done in one exercise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// When it was first shown, as Unix time in milliseconds.
    pub first_seen: Option<u64>,
    /// How many saves and runs were judged.
    pub attempts: u32,
    /// How many of its hints were shown, since the last review of it began.
    pub hints: usize,
    /// How many of its stages were done when it was last judged.
    pub stages: usize,
    /// When it passed, as Unix time in milliseconds; `None` until then, and again after a reset.
    pub passed_at: Option<u64>,
    /// Whether its solution was shown, since the last review of it began.
    pub solution_shown: bool,
    /// What the mistake of the latest attempt is recognized by, if it showed one that the course knows.
    pub mistake: Option<String>,
    /// Whether that mistake's hint was shown.
    pub mistake_shown: bool,
}

/// What follows from the events: nothing here is stored.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ProgressState {
    /// By the exercise's index in the course.
    pub(super) done: HashMap<usize, Done>,
    /// The exercise that was last chosen, if it's in the course.
    pub(super) chosen: Option<usize>,
    /// The time of the latest event.
    pub(super) last_at: u64,
}

impl ProgressState {
    pub(super) fn fold(logs: [&[u8]; 2], names: &NameIndex, now: u64) -> Self {
        let mut state = Self::default();
        for line in Line::sorted(logs, now) {
            state.apply(&line, names);
        }
        state
    }

    /// Applies one event, which comes after those before. What a later version may have written is ignored.
    pub(super) fn apply(&mut self, line: &Line, names: &NameIndex) {
        self.last_at = line.at;
        let index = names.get(&line.exercise);
        if line.event == Name::Chose {
            self.chosen = index;
        }
        let Some(index) = index else { return };
        let done = self.done.entry(index).or_default();
        match line.event {
            Name::Seen => _ = done.first_seen.get_or_insert(line.at),
            Name::Attempt => {
                done.attempts = done.attempts.saturating_add(1);
                if done.mistake.as_deref() != line.mistake.as_deref() {
                    done.mistake = line.mistake.as_deref().map(str::to_owned);
                    done.mistake_shown = false;
                }
            }
            Name::Hint => {
                done.hints = done.hints.max(line.hint.unwrap_or(1));
                done.mistake_shown = done.mistake.is_some();
            }
            Name::Stages => done.stages = line.stages.unwrap_or(0),
            Name::Passed => _ = done.passed_at.get_or_insert(line.at),
            Name::Reset => {
                (done.passed_at, done.stages) = (None, 0);
                (done.mistake, done.mistake_shown) = (None, false);
            }
            Name::SolutionShown => done.solution_shown = true,
            Name::ReviewStarted => (done.hints, done.solution_shown) = (0, false),
            Name::Chose | Name::Reviewed | Name::Unknown => {}
        }
    }

    /// Whether the exercise with this index is done.
    pub(super) fn is_done(&self, index: usize) -> bool {
        let done = self.done.get(&index);
        done.is_some_and(|done| done.passed_at.is_some())
    }

    /// Whether an event would change anything, so that the log does not grow for nothing.
    pub(super) fn adds(&self, index: usize, kind: &ProgressKind) -> bool {
        let nothing = Done::default();
        let done = self.done.get(&index).unwrap_or(&nothing);
        match kind {
            ProgressKind::Seen => done.first_seen.is_none(),
            ProgressKind::Attempt { .. }
            | ProgressKind::Reset
            | ProgressKind::ReviewStarted
            | ProgressKind::Reviewed(..) => true,
            ProgressKind::Hint(number) => {
                *number > done.hints || done.mistake.is_some() && !done.mistake_shown
            }
            ProgressKind::Stages(number) => *number != done.stages,
            ProgressKind::Passed => !self.is_done(index),
            ProgressKind::Chose => self.chosen != Some(index),
            ProgressKind::SolutionShown => !done.solution_shown,
        }
    }
}
