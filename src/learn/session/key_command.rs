//! `KeyCommand`: the commands of the exercise's screen, their keys, and why one doesn't work now.

use super::{Key, Session};

/// What a key does on the exercise's screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyCommand {
    Next,
    Hint,
    Lesson,
    Explain,
    Solution,
    Output,
    Backtrace,
    Task,
    List,
    Run,
    CheckAll,
    Reset,
    Open,
    Back,
    Hints,
    Wrap,
    Quit,
    Help,
}

/// The keys of the commands that work now, and what they do.
pub(super) fn commands(session: &Session) -> Vec<(&'static str, &'static str)> {
    KeyCommand::ALL
        .into_iter()
        .filter(|command| command.unavailable(session).is_none())
        .map(KeyCommand::label)
        .collect()
}

impl KeyCommand {
    /// The most useful first: the legend may not have room for all of them. The last two are always shown.
    pub(super) const ALL: [Self; 18] = [
        Self::Next,
        Self::Hint,
        Self::Lesson,
        Self::Explain,
        Self::Solution,
        Self::Output,
        Self::Task,
        Self::List,
        Self::Run,
        Self::CheckAll,
        Self::Reset,
        Self::Open,
        Self::Back,
        Self::Backtrace,
        Self::Hints,
        Self::Wrap,
        Self::Quit,
        Self::Help,
    ];

    /// The command of a key.
    pub(super) fn of(key: Key) -> Option<Self> {
        let Key::Char(char) = key else { return None };
        Self::ALL
            .into_iter()
            .find(|command| command.label().0.chars().eq([char]))
    }

    /// Its key, and what it does.
    pub(super) fn label(self) -> (&'static str, &'static str) {
        match self {
            Self::Next => ("n", "next"),
            Self::Hint => ("h", "hint"),
            Self::Lesson => ("t", "lesson"),
            Self::Explain => ("e", "explain"),
            Self::Solution => ("s", "solution"),
            Self::Output => ("p", "output"),
            Self::Task => ("T", "task"),
            Self::List => ("l", "list"),
            Self::Run => ("r", "run again"),
            Self::CheckAll => ("c", "check all"),
            Self::Reset => ("x", "reset"),
            Self::Open => ("o", "open"),
            Self::Back => ("b", "previous exercise"),
            Self::Backtrace => ("B", "backtrace of a panic"),
            Self::Hints => ("H", "all hints so far"),
            Self::Wrap => ("w", "wrap long lines, or cut them"),
            Self::Quit => ("q", "quit"),
            Self::Help => ("?", "all keys"),
        }
    }

    /// Why it doesn't work now; `None` if it does.
    pub(super) fn unavailable(self, session: &Session) -> Option<&'static str> {
        let entry = session.entry();
        let unless = |works: bool, why: &'static str| (!works).then_some(why);
        match self {
            Self::Next => unless(
                session.passed(),
                "no next exercise before this one passes; the list has all of them",
            ),
            Self::Solution if !session.passed() => Some("no solution before it passes"),
            Self::Solution => unless(
                entry.is_some_and(|entry| entry.has_solution),
                "the course has no solution of this exercise",
            ),
            Self::Lesson => unless(
                entry.is_some_and(|entry| entry.has_lesson),
                "this exercise has no lesson",
            ),
            Self::Hint if session.next_mistake().is_some() => None,
            Self::Hint if entry.is_none_or(|entry| entry.current_hints().is_empty()) => {
                Some("this exercise has no hints")
            }
            Self::Hint => unless(
                entry.is_some_and(|entry| entry.shown_hints() != entry.current_hints()),
                "no hint left",
            ),
            Self::Hints => unless(
                entry.is_some_and(|entry| !entry.shown_hints().is_empty())
                    || session.helped_mistake().is_some(),
                "no hint was shown yet",
            ),
            Self::Explain => unless(!session.codes().is_empty(), "no error code to explain"),
            Self::Output => unless(session.has_output(), "nothing was printed"),
            Self::Backtrace => session.no_backtrace(),
            Self::Run => unless(session.files.is_some(), "no file was read yet"),
            Self::Back => unless(session.current > 0, "this is the first exercise"),
            Self::Reset => unless(
                entry.is_some() && session.resets,
                "this course doesn't have the files as they were at first",
            ),
            Self::Open | Self::List | Self::CheckAll | Self::Task => {
                unless(entry.is_some(), "the course has no exercises")
            }
            Self::Wrap | Self::Help | Self::Quit => None,
        }
    }
}
