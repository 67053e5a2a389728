//! `Session`: the watch loop as a state machine. It decides what is shown, what is judged, and what each key does.
//!
//! It's pure: an event goes in, actions come out, and the caller carries them out. It knows no threads, terminal, files or clock.
//! What can be derived isn't stored: the legend, whether `n` works, which error code can be explained.

use std::collections::HashMap;
use std::mem;

use crate::course::markdown::is_error_code;
use crate::course::{Course, Format, Level};
use crate::error::Error;
use crate::fingerprint::Fingerprint;
use crate::judge::Skip;
use crate::judge::Verdict;

use super::event::{ProgressEvent, ProgressKind};
use super::progress::Progress;

mod event;
mod hints;
mod key_command;
mod keys;
mod list_filter;
mod news;
mod run;
mod scrolling;
mod tracing;
mod view;

pub use event::{Action, Key, SessionEvent};
pub use keys::{all_keys, keys, unavailable};
pub use list_filter::ListFilter;
pub use news::{News, Printed};
pub use run::{Running, Subject};
pub use scrolling::{ScrollExtent, Search};
pub use view::{HelpedMistake, ListEntry, View};

/// Everything that the watch loop knows.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all combinations occur"
)]
pub struct Session {
    /// In the order of the course.
    pub entries: Vec<ListEntry>,
    /// Index of the current exercise in `entries`.
    pub current: usize,
    /// What is shown.
    pub view: View,
    /// What is being judged, if anything.
    pub running: Option<Running>,
    /// The latest verdict on the current exercise. It stays while something newer is being judged.
    pub verdict: Option<Verdict>,
    /// The number of the run that ended last, with a verdict or an error.
    pub ended: u64,
    /// The backtraces that were asked for last.
    traced: Option<tracing::Traced>,
    /// Why the latest run couldn't judge.
    pub error: Option<Error>,
    /// How many lines the view is scrolled down; see [`Session::fit`].
    pub scroll: usize,
    /// What is searched for in the view.
    pub search: Option<Search>,
    /// Which exercises the list shows; `None` if all.
    pub filter: Option<ListFilter>,
    /// Whether lines that are too wide are wrapped. Otherwise they are cut.
    pub wraps: bool,
    /// A remark that is shown until the next key: where a backup is, that progress could not be saved.
    pub notice: Option<String>,
    /// The index of another exercise that was saved, until it was [`Session::offered`] and a key was pressed.
    pub elsewhere: Option<usize>,
    /// Whether a pass after a save goes on to the next exercise.
    auto: bool,
    /// Whether the last pass completed its level, until that's summed up.
    finished_level: bool,
    /// The number of the run that checks all exercises because the course is done; 0 before it.
    last_check: u64,
    /// The number of the run that checked all exercises last; 0 before the first one.
    checked: u64,
    /// What was drawn last.
    extent: ScrollExtent,
    /// The index of each exercise's entry, by name.
    places: HashMap<String, usize>,
    /// Fingerprint of the learner's files in the current exercise; `None` until they have been read.
    files: Option<Fingerprint>,
    /// The number of the latest run.
    run: u64,
    /// Whether an editor owns the terminal.
    editing: bool,
    /// Whether exercises can be reset: for foreign formats, there are no pristine files.
    resets: bool,
}

impl Session {
    /// A session before its first event. `current` is the name of the exercise to start with; without it, the first one.
    pub fn new(course: &Course, progress: &Progress, current: &str) -> Self {
        let places: HashMap<String, usize> = course
            .exercises()
            .enumerate()
            .map(|(place, exercise)| (exercise.name.clone(), place))
            .collect();
        let checkpoint_of = |level: &Level| {
            let checkpoint = level.checkpoint()?;
            places.get(&checkpoint.name).copied()
        };
        let levels = course.levels.iter().enumerate();
        let entries: Vec<ListEntry> = levels
            .flat_map(|(place, level)| {
                let checkpoint = checkpoint_of(level);
                let exercises = level.exercises.iter();
                exercises.map(move |exercise| ListEntry {
                    level: place,
                    checkpoint,
                    ..ListEntry::new(course, level, exercise, progress.of(&exercise.name))
                })
            })
            .collect();
        Self {
            current: places.get(current).copied().unwrap_or(0),
            places,
            entries,
            view: View::Exercise,
            running: None,
            verdict: None,
            ended: 0,
            traced: None,
            error: None,
            scroll: 0,
            search: None,
            filter: None,
            checked: 0,
            auto: false,
            finished_level: false,
            last_check: 0,
            elsewhere: None,
            wraps: true,
            extent: ScrollExtent::default(),
            notice: None,
            files: None,
            run: 0,
            editing: false,
            resets: course.format == Format::Native,
        }
    }

    /// The same session; `auto` says whether a pass after a save goes on to the next exercise.
    pub fn moving_on(self, auto: bool) -> Self {
        Self { auto, ..self }
    }

    /// The current exercise; `None` only in a course without exercises.
    pub fn entry(&self) -> Option<&ListEntry> {
        self.entries.get(self.current)
    }

    /// The number of the latest run; 0 before the first one.
    pub fn latest_run(&self) -> u64 {
        self.run
    }

    /// The name of the exercise with this index; empty if there's none.
    pub fn name_of(&self, index: usize) -> &str {
        self.entries.get(index).map_or("", |entry| &entry.name)
    }

    /// The index of the exercise of that name.
    pub fn place_of(&self, exercise: &str) -> Option<usize> {
        self.places.get(exercise).copied()
    }

    /// Whether the exercise of that name is done.
    pub fn is_done(&self, exercise: &str) -> bool {
        self.entry_of(exercise).is_some_and(|entry| entry.done)
    }

    /// Why the exercise of that name can't be judged on this machine, if it can't.
    pub fn skip(&self, exercise: &str) -> Option<&Skip> {
        self.entry_of(exercise)?.skip.as_ref()
    }

    fn entry_of(&self, exercise: &str) -> Option<&ListEntry> {
        self.entries.get(*self.places.get(exercise)?)
    }

    /// How many stages of the exercise of that name are done.
    pub fn stages_of(&self, exercise: &str) -> usize {
        let place = self.places.get(exercise);
        place.map_or(0, |place| self.entries[*place].stages)
    }

    /// Whether the current exercise is done.
    pub fn passed(&self) -> bool {
        self.entry().is_some_and(|entry| entry.done)
    }

    /// The compiler's error codes in the verdict: what `e` explains.
    pub fn codes(&self) -> Vec<&str> {
        let verdict = self.verdict.as_ref();
        let mut codes = verdict.map(Verdict::codes).unwrap_or_default();
        codes.retain(|code| is_error_code(code));
        codes
    }

    /// Whether a test printed something, a panic's message included.
    fn has_output(&self) -> bool {
        let tests = self.verdict.iter().flat_map(|verdict| &verdict.tests);
        tests.into_iter().any(|test| !test.output.trim().is_empty())
    }

    /// Handles one event and returns what should be done, in this order.
    pub fn step(&mut self, event: SessionEvent) -> Vec<Action> {
        let mut actions = match event {
            SessionEvent::Started => self.arrive(),
            SessionEvent::Key(key) => self.key(key),
            SessionEvent::GoTo(index) => self.go_to(index),
            SessionEvent::Resized => vec![Action::Draw],
            SessionEvent::Read(files) => self.read(files),
            SessionEvent::Judge { run, event } => self.judged(run, event),
            SessionEvent::CheckedAll { run } => self.checked_all(run),
            SessionEvent::Traced { run, outcome } => self.traced(run, outcome),
            SessionEvent::Failed { run, error } => self.failed(run, error),
            SessionEvent::WasReset { exercise, notice } => self.was_reset(exercise, notice),
            SessionEvent::SavedElsewhere(index) => self.saved_elsewhere(index),
            SessionEvent::MoveOn => self.move_on(),
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
        // It's only wanted as long as its page is open.
        if self.view != View::Backtrace && self.stop_tracing() {
            actions.push(Action::Abandon);
        }
        if self.editing {
            actions.retain(|action| *action != Action::Draw);
        }
        actions
    }

    fn was_reset(&mut self, exercise: usize, notice: String) -> Vec<Action> {
        self.notice = Some(notice);
        let Some(entry) = self.entries.get_mut(exercise) else {
            return vec![Action::Draw];
        };
        entry.done = false;
        entry.latest = None;
        entry.stages = 0;
        vec![
            Action::Record(ProgressEvent::new(entry.name.clone(), ProgressKind::Reset)),
            Action::Draw,
        ]
    }

    /// Starts with an exercise: its files are read first, then judged.
    fn arrive(&mut self) -> Vec<Action> {
        let mut actions = self.abandon();
        let draw = self.show(View::Exercise);
        (self.files, self.verdict, self.error) = (None, None, None);
        self.elsewhere = None;
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

    fn reset(&mut self, exercise: usize) -> Vec<Action> {
        if exercise != self.current {
            let draw = self.open_list(exercise);
            return [vec![Action::Reset(exercise)], draw].concat();
        }
        // A pass of the old files must not come in after the reset, and the pristine files aren't an attempt.
        let mut actions = self.abandon();
        self.files = None;
        let draw = self.show(View::Exercise);
        actions.push(Action::Reset(exercise));
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

    /// Whether an exercise is still to be done: it isn't done, and its level's checkpoint isn't either.
    fn is_left(&self, entry: &ListEntry) -> bool {
        let checkpoint = entry.checkpoint.map(|index| &self.entries[index]);
        !entry.done && !checkpoint.is_some_and(|checkpoint| checkpoint.done)
    }

    /// Whether an exercise is skipped, because its level's checkpoint is done.
    pub fn is_skipped(&self, entry: &ListEntry) -> bool {
        !entry.done && !self.is_left(entry)
    }

    /// How many exercises are skipped.
    pub fn skipped(&self) -> usize {
        let entries = self.entries.iter();
        entries.filter(|entry| self.is_skipped(entry)).count()
    }

    /// The next exercise that's left and can be judged here, after the current one and then from the start.
    pub fn next(&self) -> Option<usize> {
        let count = self.entries.len();
        (1..count)
            .map(|step| (self.current + step) % count)
            .find(|index| {
                let entry = &self.entries[*index];
                self.is_left(entry) && entry.skip.is_none()
            })
    }

    fn go_on(&mut self) -> Vec<Action> {
        let finished = mem::take(&mut self.finished_level);
        match self.next() {
            Some(_) if finished => self.show(View::LevelDone),
            Some(next) => self.go_to(next),
            None if self.entries.iter().any(|entry| self.is_left(entry)) => {
                self.show(View::Farewell)
            }
            // What passed once may not pass anymore.
            None => {
                let check = self.check_all();
                self.last_check = self.run;
                check
            }
        }
    }

    /// Goes on by itself. What passed stays on the screen until the next key.
    fn move_on(&mut self) -> Vec<Action> {
        let passed = self.entry().map(|entry| format!("{} passed.", entry.name));
        let actions = self.go_on();
        self.notice = self.notice.take().or(passed);
        actions
    }

    /// The exercises of the current level.
    pub fn level_entries(&self) -> Vec<&ListEntry> {
        let level = self.entry().map(|entry| entry.level);
        let entries = self.entries.iter();
        entries.filter(|entry| Some(entry.level) == level).collect()
    }

    fn show(&mut self, view: View) -> Vec<Action> {
        self.view = view;
        self.scroll = 0;
        self.search = None;
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
