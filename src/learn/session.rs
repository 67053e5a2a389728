//! `Session`: the watch loop as a state machine: what is shown, what is being judged, and what each key does.
//!
//! Pure: an event goes in, actions come out, and whoever calls carries them out. Knows no thread, no terminal, no file and no clock.
//! What can be derived is not stored: the legend, whether `n` works, which code can be explained.

use std::collections::HashMap;

use crate::course::{Course, Format};
use crate::error::Error;
use crate::fingerprint::Fingerprint;
use crate::judge::Verdict;

use super::event::{ProgressEvent, ProgressKind};
use super::progress::Progress;

mod event;
mod keys;
mod run;
mod view;

pub use event::{Action, Key, SessionEvent};
pub use keys::{all_keys, keys};
pub use run::{Running, Subject};
pub use view::{ListEntry, View};

/// Everything that the watch loop knows.
#[derive(Clone, Debug)]
pub struct Session {
    /// In the order of the course.
    pub entries: Vec<ListEntry>,
    /// Place of the current exercise in `entries`.
    pub current: usize,
    /// What is shown.
    pub view: View,
    /// What is being judged, if anything is.
    pub running: Option<Running>,
    /// The latest verdict on the current exercise, while nothing newer is being judged.
    pub verdict: Option<Verdict>,
    /// Why the latest run could not judge.
    pub error: Option<Error>,
    /// How many lines of the view are scrolled past; see [`Session::limit_scroll`].
    pub scroll: usize,
    /// A remark to be shown until the next key: where a backup lies, that progress could not be saved.
    pub notice: Option<String>,
    /// Where each exercise's entry is, by its name.
    places: HashMap<String, usize>,
    /// Fingerprint of the learner's files of the current exercise; `None` until the first reading.
    files: Option<Fingerprint>,
    /// The number of the latest run.
    run: u64,
    /// An editor has the terminal.
    editing: bool,
    /// Whether exercises can be put back: nobody keeps a copy of those in formats of others.
    resets: bool,
}

impl Session {
    /// The loop before its first event. `current` is the name of the exercise to begin with; the first one, if there is none of it.
    pub fn new(course: &Course, progress: &Progress, current: &str) -> Self {
        let entries: Vec<ListEntry> = course
            .exercises()
            .map(|exercise| {
                let done = progress.of(&exercise.name);
                ListEntry {
                    name: exercise.name.clone(),
                    hints: exercise.hints.len(),
                    shown: done.hints.min(exercise.hints.len()),
                    done: done.passed_at.is_some(),
                }
            })
            .collect();
        let places: HashMap<String, usize> = entries
            .iter()
            .enumerate()
            .map(|(place, entry)| (entry.name.clone(), place))
            .collect();
        Self {
            current: places.get(current).copied().unwrap_or(0),
            places,
            entries,
            view: View::Exercise,
            running: None,
            verdict: None,
            error: None,
            scroll: 0,
            notice: None,
            files: None,
            run: 0,
            editing: false,
            resets: course.format == Format::Native,
        }
    }

    /// The current exercise; `None` only in a course that has none.
    pub fn entry(&self) -> Option<&ListEntry> {
        self.entries.get(self.current)
    }

    /// Whether the exercise of that name is done.
    pub fn is_done(&self, exercise: &str) -> bool {
        let entry = self
            .places
            .get(exercise)
            .and_then(|place| self.entries.get(*place));
        entry.is_some_and(|entry| entry.done)
    }

    /// Whether the current exercise is done.
    pub fn passed(&self) -> bool {
        self.entry().is_some_and(|entry| entry.done)
    }

    /// The first of the compiler's error codes in the verdict: what `e` explains.
    pub fn code(&self) -> Option<&str> {
        let is_code = |code: &&str| {
            code.strip_prefix('E').is_some_and(|digits| {
                digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit())
            })
        };
        self.verdict.as_ref()?.codes().into_iter().find(is_code)
    }

    /// Whoever draws knows how many lines there are, and how many at most can be scrolled past.
    pub fn limit_scroll(&mut self, most: usize) {
        self.scroll = self.scroll.min(most);
    }

    /// Takes one event in and says what is to be done, in this order.
    pub fn step(&mut self, event: SessionEvent) -> Vec<Action> {
        let mut actions = match event {
            SessionEvent::Started => self.arrive(),
            SessionEvent::Key(key) => self.key(key),
            SessionEvent::Resized => vec![Action::Draw],
            SessionEvent::Read(files) => self.read(files),
            SessionEvent::Judge { run, event } => self.judged(run, event),
            SessionEvent::CheckedAll { run } => self.checked_all(run),
            SessionEvent::Failed { run, error } => self.failed(run, error),
            SessionEvent::WasReset(notice) => self.was_reset(notice),
            SessionEvent::EditorClosed => {
                self.editing = false;
                vec![Action::Draw]
            }
            SessionEvent::Notice(notice) => {
                self.notice = Some(notice);
                vec![Action::Draw]
            }
            SessionEvent::Quit => self.quit(),
        };
        if self.editing {
            actions.retain(|action| *action != Action::Draw);
        }
        actions
    }

    fn was_reset(&mut self, notice: String) -> Vec<Action> {
        self.notice = Some(notice);
        let Some(entry) = self.entries.get_mut(self.current) else {
            return vec![Action::Draw];
        };
        entry.done = false;
        vec![
            Action::Record(ProgressEvent::new(entry.name.clone(), ProgressKind::Reset)),
            Action::Draw,
        ]
    }

    /// Comes to an exercise: its files are read first, and judged when they are.
    fn arrive(&mut self) -> Vec<Action> {
        let mut actions = self.abandon();
        let draw = self.show(View::Exercise);
        (self.files, self.verdict, self.error) = (None, None, None);
        if let Some(entry) = self.entry() {
            let record = |kind| Action::Record(ProgressEvent::new(entry.name.clone(), kind));
            actions.extend([
                record(ProgressKind::Chose),
                record(ProgressKind::Seen),
                Action::Retarget,
            ]);
        }
        actions.extend(draw);
        actions
    }

    fn reset(&mut self) -> Vec<Action> {
        // A pass of what is about to go must not come after the reset; and what the course ships is nobody's attempt.
        let mut actions = self.abandon();
        self.files = None;
        let draw = self.show(View::Exercise);
        actions.push(Action::Reset);
        actions.extend(draw);
        actions
    }

    fn go_to(&mut self, index: usize) -> Vec<Action> {
        if index == self.current {
            return self.show(View::Exercise);
        }
        self.current = index;
        self.arrive()
    }

    /// The next that is not done, after the current one and then from the start.
    fn go_on(&mut self) -> Vec<Action> {
        let count = self.entries.len();
        let next = (1..count)
            .map(|step| (self.current + step) % count)
            .find(|index| !self.entries[*index].done);
        match next {
            Some(next) => self.go_to(next),
            None => self.show(View::Farewell),
        }
    }

    fn show(&mut self, view: View) -> Vec<Action> {
        self.view = view;
        self.scroll = 0;
        vec![Action::Draw]
    }

    fn quit(&mut self) -> Vec<Action> {
        let mut actions = self.abandon();
        actions.push(Action::Quit);
        actions
    }
}

#[cfg(test)]
mod tests;
