//! `SessionEvent` and `Action`: what can happen in the watch loop, and what it should do about it.

use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::{Backtrace, Event as JudgeEvent};
use crate::learn::event::ProgressEvent;

/// The keys that the loop knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A character.
    Char(char),
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the start.
    Home,
    /// To the end.
    End,
    /// Deletes what was typed last.
    Backspace,
    /// The return key.
    Enter,
    /// The escape key.
    Escape,
}

/// What can happen in the watch loop.
#[derive(Clone, Debug)]
pub enum SessionEvent {
    /// The loop starts.
    Started,
    /// A key was pressed.
    Key(Key),
    /// The learner named the exercise with this index.
    GoTo(usize),
    /// The terminal was resized.
    Resized,
    /// The learner's files in the current exercise were read, and this is their fingerprint. Comes after [`Action::Retarget`],
    /// [`Action::Reset`], and every nudge of the watcher.
    Read(Fingerprint),
    /// The judge reports something about a run.
    Judge {
        /// The number of the run.
        run: u64,
        /// What it reports.
        event: JudgeEvent,
    },
    /// A run of [`Action::CheckAll`] is complete.
    CheckedAll {
        /// The number of the run.
        run: u64,
    },
    /// The tests that panicked in a run have run again, for their backtraces.
    Traced {
        /// The number of the run.
        run: u64,
        /// What they did, or why that isn't known.
        outcome: Result<Vec<Backtrace>>,
    },
    /// A run couldn't judge.
    Failed {
        /// The number of the run.
        run: u64,
        /// Why.
        error: Error,
    },
    /// An exercise was reset.
    WasReset {
        /// Its index.
        exercise: usize,
        /// What to say about it.
        notice: String,
    },
    /// Files of the exercise with this index were saved. Ignored if it's the current one.
    SavedElsewhere(usize),
    /// The verdict that the current exercise passed was drawn. Comes after [`Action::MoveOn`].
    MoveOn,
    /// The editor was closed.
    EditorClosed,
    /// A remark to show: a reset failed, progress could not be saved.
    Notice(String),
    /// The system asked the program to end.
    Quit,
}

/// What should be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Draw what `view` says.
    Draw,
    /// Watch the folders of the current exercise only, update the editors' settings, then read its files and answer with [`SessionEvent::Read`].
    Retarget,
    /// Judge the current exercise, as the run with this number.
    Judge {
        /// The number of the run.
        run: u64,
    },
    /// Judge every exercise, as the run with this number, and answer with [`SessionEvent::CheckedAll`].
    CheckAll {
        /// The number of the run.
        run: u64,
    },
    /// Run these tests of the current exercise again, for their backtraces, and answer with [`SessionEvent::Traced`].
    Trace {
        /// The number of the run in which they panicked.
        run: u64,
        /// Their names.
        tests: Vec<String>,
    },
    /// Cancel what the judge is doing.
    Abandon,
    /// Append to the log.
    Record(ProgressEvent),
    /// Reset the exercise with this index, answer with [`SessionEvent::WasReset`] or [`SessionEvent::Notice`], then read the current exercise's files and answer
    /// with [`SessionEvent::Read`].
    Reset(usize),
    /// Answer with [`SessionEvent::MoveOn`].
    MoveOn,
    /// Open the current exercise in the learner's editor, and answer with [`SessionEvent::EditorClosed`].
    OpenEditor,
    /// End the loop.
    Quit,
}
