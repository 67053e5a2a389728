//! `Event` and `Action`: what can happen to the watch loop, and what it wants done.

use crate::error::Error;
use crate::fingerprint::Fingerprint;
use crate::judge::Event as JudgeEvent;
use crate::learn::event::ProgressEvent;

/// A key, as far as the loop cares.
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
    /// The return key.
    Enter,
    /// The escape key.
    Escape,
}

/// What can happen to the watch loop.
#[derive(Clone, Debug)]
pub enum SessionEvent {
    /// The loop begins.
    Started,
    /// A key was pressed.
    Key(Key),
    /// The terminal has another size.
    Resized,
    /// The learner's files of the current exercise were read, and this is their fingerprint: after [`Action::Retarget`] and
    /// [`Action::Reset`], and after every nudge of the watcher.
    Read(Fingerprint),
    /// The judge tells something about a run.
    Judge {
        /// Number of the run.
        run: u64,
        /// What it tells.
        event: JudgeEvent,
    },
    /// A run of [`Action::CheckAll`] is at its end.
    CheckedAll {
        /// Number of the run.
        run: u64,
    },
    /// A run could not judge.
    Failed {
        /// Number of the run.
        run: u64,
        /// Why.
        error: Error,
    },
    /// The exercise was put back, and this is to be said about it.
    WasReset(String),
    /// The editor gave the terminal back.
    EditorClosed,
    /// Something is to be said: a reset that failed, progress that could not be saved.
    Notice(String),
    /// The system asks the program to end.
    Quit,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Draw what `view` says.
    Draw,
    /// Watch the current exercise's folders and no others, let the editors follow, then read its files and answer [`Event::Read`].
    Retarget,
    /// Judge the current exercise, as the run of this number.
    Judge {
        /// Number of the run.
        run: u64,
    },
    /// Judge every exercise, as the run of this number, and answer [`Event::CheckedAll`].
    CheckAll {
        /// Number of the run.
        run: u64,
    },
    /// Cancel what is being judged.
    Abandon,
    /// Append to the log.
    Record(ProgressEvent),
    /// Put the current exercise back, answer [`Event::WasReset`] or [`Event::Notice`], then read its files and answer [`Event::Read`].
    Reset,
    /// Open the current exercise in the learner's editor, and answer [`Event::EditorClosed`].
    OpenEditor,
    /// End the loop.
    Quit,
}
