//! `View`: what the watch loop shows, and what it knows about each exercise.

use crate::judge::Skip;

/// What is shown. Hints are part of the exercise's own screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The current exercise, and what the judge found.
    #[default]
    Exercise,
    /// The lessons of its topics.
    Lesson,
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
    /// How many hints it has.
    pub hints: usize,
    /// How many of them have been shown.
    pub shown: usize,
    /// Whether it has a lesson.
    pub has_lesson: bool,
    /// Whether it has a solution.
    pub has_solution: bool,
    /// Why it can't be judged on this machine, if it can't.
    pub skip: Option<Skip>,
    /// Whether it's done.
    pub done: bool,
}
