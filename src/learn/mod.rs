//! The learner's side: progress log, file watcher, the watch loop's state machine.
//!
//! Knows no terminal and starts no program: it reads and writes files, and says as values what is to be done.

mod backup;
mod editor_settings;
mod event;
#[cfg(test)]
mod fixture;
mod lasting;
mod learners_files;
mod mounts;
mod progress;
mod session;
mod watcher;

pub use backup::reset;
pub use editor_settings::{files_for, follow};
pub use event::{ProgressEvent, ProgressKind};
pub use lasting::can_be_written;
pub use learners_files::main_file;
pub use progress::Progress;
pub use session::{Action, Key, Running, Session, SessionEvent, Subject, View, all_keys, keys};
pub use watcher::{Beside, Watcher, events_arrive};
