//! What each key does, and the legend that shows only what works now.

use super::{Action, Key, Session, Subject, View};
use crate::learn::event::{ProgressEvent, ProgressKind};

/// The height of a page in lines. It's fixed, because the loop doesn't know how tall the terminal is.
const PAGE: usize = 10;

/// The keys that work now and what they do, in the order in which they are shown.
pub fn keys(session: &Session) -> Vec<(&'static str, &'static str)> {
    match &session.view {
        View::Exercise => {
            let stop = session
                .is_checking_all()
                .then_some(("esc", "stop checking"));
            let commands = commands(session).into_iter().map(KeyCommand::label);
            stop.into_iter().chain(commands).collect()
        }
        View::List { .. } => vec![("j/k", "move"), ("enter", "go there"), ("esc", "back")],
        View::ConfirmReset => vec![("y", "restore it"), ("n", "cancel")],
        View::Checked {
            first_failing: Some(_),
            ..
        } => {
            vec![
                ("enter", "go to the first that doesn't pass"),
                ("esc", "back"),
            ]
        }
        View::Lesson
        | View::Explanation(_)
        | View::Solution
        | View::Help
        | View::Checked { .. }
        | View::Farewell => {
            vec![("esc", "back")]
        }
    }
}

/// Every key of the exercise's screen and what it does, even if it doesn't work now.
pub fn all_keys() -> Vec<(&'static str, &'static str)> {
    KeyCommand::ALL.into_iter().map(KeyCommand::label).collect()
}

/// What a key does on the exercise's screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum KeyCommand {
    Next,
    Hint,
    Lesson,
    Explain,
    Solution,
    List,
    Run,
    CheckAll,
    Reset,
    Open,
    Help,
    Quit,
}

impl KeyCommand {
    const ALL: [Self; 12] = [
        Self::Next,
        Self::Hint,
        Self::Lesson,
        Self::Explain,
        Self::Solution,
        Self::List,
        Self::Run,
        Self::CheckAll,
        Self::Reset,
        Self::Open,
        Self::Help,
        Self::Quit,
    ];

    fn label(self) -> (&'static str, &'static str) {
        match self {
            Self::Next => ("n", "next"),
            Self::Hint => ("h", "hint"),
            Self::Lesson => ("t", "lesson"),
            Self::Explain => ("e", "explain"),
            Self::Solution => ("s", "solution"),
            Self::List => ("l", "list"),
            Self::Run => ("r", "run again"),
            Self::CheckAll => ("c", "check all"),
            Self::Reset => ("x", "reset"),
            Self::Open => ("o", "open"),
            Self::Help => ("?", "help"),
            Self::Quit => ("q", "quit"),
        }
    }

    fn works(self, session: &Session) -> bool {
        match self {
            Self::Next => session.passed(),
            Self::Solution => {
                session.passed() && session.entry().is_some_and(|entry| entry.has_solution)
            }
            Self::Lesson => session.entry().is_some_and(|entry| entry.has_lesson),
            Self::Hint => session
                .entry()
                .is_some_and(|entry| entry.shown_hints() != entry.current_hints()),
            Self::Explain => session.code().is_some(),
            Self::Run => session.files.is_some(),
            Self::Reset => session.entry().is_some() && session.resets,
            Self::Open | Self::List | Self::CheckAll => session.entry().is_some(),
            Self::Help | Self::Quit => true,
        }
    }
}

fn commands(session: &Session) -> Vec<KeyCommand> {
    KeyCommand::ALL
        .into_iter()
        .filter(|command| command.works(session))
        .collect()
}

impl Session {
    pub(super) fn key(&mut self, key: Key) -> Vec<Action> {
        // Pressing a key dismisses the remark.
        let remark = self.notice.take().map(|_| Action::Draw);
        let actions = match self.view {
            View::Exercise => self.key_on_exercise(key),
            View::List { cursor } => self.key_on_list(cursor, key),
            View::ConfirmReset if key == Key::Char('y') => self.reset(),
            View::ConfirmReset => self.show(View::Exercise),
            View::Checked { first_failing, .. } => match (key, first_failing) {
                (Key::Enter, Some(first)) => self.go_to(first),
                _ => self.key_on_page(key),
            },
            _ => self.key_on_page(key),
        };
        if actions.is_empty() {
            remark.into_iter().collect()
        } else {
            actions
        }
    }

    fn key_on_exercise(&mut self, key: Key) -> Vec<Action> {
        if let Some(scroll) = scrolled(self.scroll, key) {
            self.scroll = scroll;
            return vec![Action::Draw];
        }
        if key == Key::Escape && self.is_checking_all() {
            return self.judge(false);
        }
        commands(self)
            .into_iter()
            .find(|command| matches!(key, Key::Char(char) if command.label().0.chars().eq([char])))
            .map_or_else(Vec::new, |command| self.command(command))
    }

    /// A page closes when its own key is pressed again, or Escape, Enter or `q`. All other keys work as on the exercise's screen.
    fn key_on_page(&mut self, key: Key) -> Vec<Action> {
        let own = match self.view {
            View::Lesson => 't',
            View::Explanation(_) => 'e',
            View::Solution => 's',
            View::Help => '?',
            View::Checked { .. } => 'c',
            _ => 'q',
        };
        match key {
            Key::Escape | Key::Enter | Key::Char('q') => self.show(View::Exercise),
            Key::Char(char) if char == own => self.show(View::Exercise),
            _ => self.key_on_exercise(key),
        }
    }

    fn key_on_list(&mut self, cursor: usize, key: Key) -> Vec<Action> {
        let last = self.entries.len().saturating_sub(1);
        match key {
            Key::Up | Key::Char('k') => self.show(View::List {
                cursor: cursor.saturating_sub(1),
            }),
            Key::Down | Key::Char('j') => self.show(View::List {
                cursor: (cursor + 1).min(last),
            }),
            Key::Enter => self.go_to(cursor),
            Key::Escape | Key::Char('l' | 'q') => self.show(View::Exercise),
            Key::PageUp => self.show(View::List {
                cursor: cursor.saturating_sub(PAGE),
            }),
            Key::PageDown => self.show(View::List {
                cursor: cursor.saturating_add(PAGE).min(last),
            }),
            Key::Char(_) => Vec::new(),
        }
    }

    fn command(&mut self, command: KeyCommand) -> Vec<Action> {
        match command {
            KeyCommand::Next => self.go_on(),
            KeyCommand::Hint => self.show_hint(),
            KeyCommand::Lesson => self.show(View::Lesson),
            KeyCommand::Explain => match self.code().map(str::to_owned) {
                Some(code) => self.show(View::Explanation(code)),
                None => Vec::new(),
            },
            KeyCommand::Solution => {
                let shown = self.entry().map(|entry| {
                    ProgressEvent::new(entry.name.clone(), ProgressKind::SolutionShown)
                });
                let mut actions: Vec<Action> = shown.map(Action::Record).into_iter().collect();
                actions.extend(self.show(View::Solution));
                actions
            }
            KeyCommand::List => self.show(View::List {
                cursor: self.current,
            }),
            KeyCommand::Run => self.judge(true),
            KeyCommand::CheckAll => self.check_all(),
            KeyCommand::Reset => self.show(View::ConfirmReset),
            KeyCommand::Open => {
                self.editing = true;
                vec![Action::OpenEditor]
            }
            KeyCommand::Help => self.show(View::Help),
            KeyCommand::Quit => self.quit(),
        }
    }

    fn show_hint(&mut self) -> Vec<Action> {
        let Some(entry) = self.entries.get_mut(self.current) else {
            return Vec::new();
        };
        entry.shown = entry.shown_hints().end + 1;
        let record = Action::Record(ProgressEvent::new(
            entry.name.clone(),
            ProgressKind::Hint(entry.shown),
        ));
        let mut actions = vec![record];
        actions.extend(self.show(View::Exercise));
        actions
    }

    fn is_checking_all(&self) -> bool {
        self.running
            .as_ref()
            .is_some_and(|running| matches!(running.subject, Subject::All { .. }))
    }
}

fn scrolled(scroll: usize, key: Key) -> Option<usize> {
    match key {
        Key::Up | Key::Char('k') => Some(scroll.saturating_sub(1)),
        Key::Down | Key::Char('j') => Some(scroll.saturating_add(1)),
        Key::PageUp => Some(scroll.saturating_sub(PAGE)),
        Key::PageDown | Key::Char(' ') => Some(scroll.saturating_add(PAGE)),
        Key::Char(_) | Key::Enter | Key::Escape => None,
    }
}
