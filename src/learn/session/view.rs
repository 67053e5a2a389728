//! `View`: what the watch loop shows, and what it knows about each exercise.

use std::ops::Range;

use crate::course::Mistake;
use crate::judge::Skip;

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
    /// Levels and exercises.
    List {
        /// Index in `entries`.
        cursor: usize,
    },
    /// The question whether to reset the exercise.
    ConfirmReset,
    /// The result of checking everything.
    Checked {
        /// How many passed.
        passed: usize,
        /// Index of the first that didn't.
        first_failing: Option<usize>,
    },
    /// Everything is done.
    Farewell,
}

/// What the loop knows about one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListEntry {
    /// Its name.
    pub name: String,
    /// Which of its hints are about each of its stages, or about all of it if it has none.
    pub hints: Vec<Range<usize>>,
    /// How many of its hints have been shown.
    pub shown: usize,
    /// Mistakes that have hints of their own.
    pub mistakes: Vec<Mistake>,
    /// The mistake whose hint was shown last.
    pub helped: Option<HelpedMistake>,
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
