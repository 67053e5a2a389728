//! `View`: what the watch loop shows, and what it knows of each exercise.

/// What is shown. The exercise's own screen carries its hints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The current exercise and what the judge says.
    #[default]
    Exercise,
    /// The lessons of its topics.
    Lesson,
    /// What the compiler's manual says of this code.
    Explanation(String),
    /// The learner's files compared with the solution.
    Solution,
    /// What the keys do.
    Help,
    /// Levels and exercises.
    List {
        /// Place in `entries`.
        cursor: usize,
    },
    /// The question whether to put the exercise back.
    ConfirmReset,
    /// What judging everything came to.
    Checked {
        /// How many pass.
        passed: usize,
        /// Place of the first that does not.
        first_failing: Option<usize>,
    },
    /// Everything is done.
    Farewell,
}

/// What the loop knows of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListEntry {
    /// Its name.
    pub name: String,
    /// How many hints it has.
    pub hints: usize,
    /// How many of them are shown.
    pub shown: usize,
    /// Whether it is done.
    pub done: bool,
}
