//! What each key does on each screen, and the legend that shows only what works now.

use super::key_command::{KeyCommand, commands};
use super::list_filter::list_keys;
use super::scrolling::SCROLL_KEYS;
use super::{Action, Key, Session, Subject, View};
use crate::learn::event::{ProgressEvent, ProgressKind};

/// The keys that work now and what they do, in the order in which they are shown.
pub fn keys(session: &Session) -> Vec<(&'static str, &'static str)> {
    match &session.view {
        View::Exercise => {
            let stop = session
                .is_checking_all()
                .then_some(("esc", "stop checking"));
            stop.into_iter().chain(commands(session)).collect()
        }
        View::List { .. } => list_keys(session),
        View::ConfirmReset { .. } => vec![("y", "restore it"), ("n", "cancel")],
        View::Codes => vec![("1-9", "explain"), ("esc", "back")],
        View::LevelDone => vec![("n", "next"), ("esc", "back")],
        View::Task
        | View::Hints
        | View::Output
        | View::Backtrace
        | View::Lesson
        | View::Explanation(_)
        | View::Solution
        | View::Help
        | View::Farewell => {
            vec![("esc", "back")]
        }
    }
}

/// Every key of the exercise's screen and what it does, even if it doesn't work now.
pub fn all_keys() -> Vec<(&'static str, &'static str)> {
    let commands = KeyCommand::ALL.into_iter().map(KeyCommand::label);
    commands.chain(SCROLL_KEYS).collect()
}

/// Why a key of [`all_keys`] doesn't work now; `None` if it does.
pub fn unavailable(session: &Session, key: &str) -> Option<&'static str> {
    let key = key
        .chars()
        .next()
        .map(Key::Char)
        .filter(|_| key.chars().count() == 1)?;
    KeyCommand::of(key)?.unavailable(session)
}

impl Session {
    pub(super) fn key(&mut self, key: Key) -> Vec<Action> {
        let searched = match self.view {
            View::List { .. } => self.key_in_find(key),
            _ => self.key_in_search(key),
        };
        if let Some(actions) = searched {
            return actions;
        }
        // Pressing a key dismisses the remark.
        let remark = self.notice.take().map(|_| Action::Draw);
        let elsewhere = self.offered();
        if elsewhere.is_some() {
            self.elsewhere = None;
        }
        let remark = remark.or(elsewhere.map(|_| Action::Draw));
        if let (Some(index), Key::Enter) = (elsewhere, key) {
            return self.go_to(index);
        }
        let actions = match self.view {
            View::Exercise => self.key_on_exercise(key),
            View::List { cursor } => self.key_on_list(cursor, key),
            View::ConfirmReset { exercise, .. } if key == Key::Char('y') => self.reset(exercise),
            View::ConfirmReset {
                exercise,
                from_list: true,
            } => self.open_list(exercise),
            View::ConfirmReset { .. } => self.show(View::Exercise),
            View::Codes => match self.chosen_code(key) {
                Some(code) => self.show(View::Explanation(code)),
                None => self.key_on_page(key),
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
        if let Some(actions) = self.scroll_key(key) {
            return actions;
        }
        if key == Key::Escape && self.is_checking_all() {
            return self.stop_checking();
        }
        let Some(command) = KeyCommand::of(key) else {
            return Vec::new();
        };
        match command.unavailable(self) {
            None => self.command(command),
            Some(why) => {
                self.notice = Some(why.to_owned());
                vec![Action::Draw]
            }
        }
    }

    /// Whether the remark is why a key doesn't work now, so a verdict makes it out of date.
    pub(super) fn is_refused(&self) -> bool {
        let mut commands = KeyCommand::ALL.into_iter();
        let remark = self.notice.as_deref();
        remark.is_some() && commands.any(|command| command.unavailable(self) == remark)
    }

    /// A page closes when its own key is pressed again, or Escape, Enter or `q`. All other keys work as on the exercise's screen.
    fn key_on_page(&mut self, key: Key) -> Vec<Action> {
        let own = match self.view {
            View::Task => 'T',
            View::Hints => 'H',
            View::Output => 'p',
            View::Backtrace => 'B',
            View::Lesson => 't',
            View::Codes => 'e',
            View::Explanation(_) if self.codes().len() < 2 => 'e',
            View::Solution => 's',
            View::Help => '?',
            _ => 'q',
        };
        match key {
            Key::Escape | Key::Enter | Key::Char('q') => self.show(View::Exercise),
            Key::Char(char) if char == own => self.show(View::Exercise),
            _ => self.key_on_exercise(key),
        }
    }

    fn command(&mut self, command: KeyCommand) -> Vec<Action> {
        match command {
            KeyCommand::Next => self.go_on(),
            KeyCommand::Hint => self.show_hint(),
            KeyCommand::Lesson => self.show(View::Lesson),
            KeyCommand::Explain => match self.codes().as_slice() {
                [code] => self.show(View::Explanation((*code).to_owned())),
                _ => self.show(View::Codes),
            },
            KeyCommand::Task => self.show(View::Task),
            KeyCommand::Hints => self.show(View::Hints),
            KeyCommand::Output => self.show(View::Output),
            KeyCommand::Backtrace => self.trace(),
            KeyCommand::Wrap => {
                self.wraps = !self.wraps;
                vec![Action::Draw]
            }
            KeyCommand::Back => self.go_to(self.current.saturating_sub(1)),
            KeyCommand::Solution => {
                let shown = self.entry().map(|entry| {
                    ProgressEvent::new(entry.name.clone(), ProgressKind::SolutionShown)
                });
                let mut actions: Vec<Action> = shown.map(Action::Record).into_iter().collect();
                actions.extend(self.show(View::Solution));
                actions
            }
            KeyCommand::List => self.open_list(self.current),
            KeyCommand::Run => self.judge(true),
            KeyCommand::CheckAll => self.check_all(),
            KeyCommand::Reset => self.show(View::ConfirmReset {
                exercise: self.current,
                from_list: false,
            }),
            KeyCommand::Open => {
                self.editing = true;
                vec![Action::OpenEditor]
            }
            KeyCommand::Help => self.show(View::Help),
            KeyCommand::Quit => self.quit(),
        }
    }

    /// The code that a digit stands for.
    fn chosen_code(&self, key: Key) -> Option<String> {
        let Key::Char(digit) = key else { return None };
        let number = usize::try_from(digit.to_digit(10)?).ok()?;
        let code = self.codes().get(number.checked_sub(1)?).copied()?;
        Some(code.to_owned())
    }

    pub(super) fn is_checking_all(&self) -> bool {
        self.running
            .as_ref()
            .is_some_and(|running| running.subject == Subject::All)
    }
}
