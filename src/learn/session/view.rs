//! `View`: what the watch loop shows, and what it knows about each exercise.

use std::ops::Range;

use crate::course::{Course, Exercise, Format, Level, Mistake};
use crate::judge::{Decision, Skip};
use crate::learn::progress::Done;

/// What is shown. Hints are part of the exercise's own screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The current exercise, and what the judge found.
    #[default]
    Exercise,
    /// Its whole task.
    Task,
    /// All of its hints so far.
    Hints,
    /// Everything that its tests printed.
    Output,
    /// How its tests got to their panics.
    Backtrace,
    /// The lessons of its topics.
    Lesson,
    /// The compiler's codes in the verdict, to choose one.
    Codes,
    /// The compiler's explanation of this code.
    Explanation(String),
    /// The learner's files compared with the solution.
    Solution,
    /// What the keys do.
    Help,
    /// Levels, topics and exercises, with the verdicts of a check of all of them.
    List {
        /// Index in `entries`.
        cursor: usize,
    },
    /// The question whether to reset an exercise.
    ConfirmReset {
        /// Index in `entries`.
        exercise: usize,
        /// Whether it was asked on the list.
        from_list: bool,
    },
    /// The current exercise's level is done: what it took.
    LevelDone,
    /// Everything is done.
    Farewell,
}

/// What the loop knows about one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListEntry {
    /// Its name.
    pub name: String,
    /// What finds it in the list: its name, title and topics in lower case.
    pub words: String,
    /// Index of its level.
    pub level: usize,
    /// What the judge decided last, since the program started.
    pub latest: Option<Decision>,
    /// Which of its hints are about each of its stages, or about all of it if it has none.
    pub hints: Vec<Range<usize>>,
    /// How many of its hints have been shown.
    pub shown: usize,
    /// Mistakes that have hints of their own.
    pub mistakes: Vec<Mistake>,
    /// The mistake whose hint was shown last.
    pub helped: Option<HelpedMistake>,
    /// How many saves and runs of it were judged.
    pub attempts: u32,
    /// How many of its stages are done.
    pub stages: usize,
    /// Whether it has a lesson.
    pub has_lesson: bool,
    /// Whether it has a solution.
    pub has_solution: bool,
    /// Why it can't be judged on this machine, if it can't.
    pub skip: Option<Skip>,
    /// Whether it's done.
    pub done: bool,
    /// The index of its level's checkpoint in the session's entries.
    pub checkpoint: Option<usize>,
}

/// A mistake whose hint was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpedMistake {
    /// What it's recognized by.
    pub when: String,
    /// How many of the exercise's hints had been shown before.
    pub after: usize,
}

impl ListEntry {
    /// What is known at the start about an exercise in this level, except for its place.
    pub(super) fn new(course: &Course, level: &Level, exercise: &Exercise, done: Done) -> Self {
        Self {
            name: exercise.name.clone(),
            words: words(level, exercise),
            level: 0,
            latest: None,
            hints: (0..exercise.stages.len().max(1))
                .map(|done| exercise.hints_after(done))
                .collect(),
            shown: done.hints,
            mistakes: exercise.mistakes.clone(),
            helped: done
                .mistake
                .filter(|_| done.mistake_shown)
                .map(|when| HelpedMistake {
                    when,
                    after: done.hints,
                }),
            attempts: done.attempts,
            stages: done.stages,
            has_lesson: course.format == Format::Native || !exercise.docs.is_empty(),
            has_solution: course.has_solution(exercise),
            skip: Skip::of(exercise),
            done: done.passed_at.is_some(),
            checkpoint: None,
        }
    }

    /// Whether it didn't pass when it was judged last.
    pub fn has_failed(&self) -> bool {
        matches!(self.latest, Some(Decision::Failed(_)))
    }

    /// Which of its hints help now.
    pub fn current_hints(&self) -> Range<usize> {
        let last = self.hints.len().saturating_sub(1);
        let current = self.hints.get(self.stages.min(last));
        current.cloned().unwrap_or_default()
    }

    /// Those of them that have been shown.
    pub fn shown_hints(&self) -> Range<usize> {
        let hints = self.current_hints();
        hints.start..self.shown.clamp(hints.start, hints.end)
    }
}

/// What finds an exercise in the list, in lower case.
fn words(level: &Level, exercise: &Exercise) -> String {
    let topics = exercise.topics.iter().map(|id| {
        let topic = level.topics.iter().find(|topic| topic.id == *id);
        topic.map_or_else(|| id.clone(), |topic| format!("{id} {}", topic.title))
    });
    let words = [exercise.name.clone(), exercise.title.clone()];
    let words: Vec<String> = words.into_iter().chain(topics).collect();
    words.join("\n").to_lowercase()
}
