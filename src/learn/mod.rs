//! The learner's side: the progress log, the file watcher, and the state machine of the watch loop.
//!
//! It knows no terminal and starts no programs. It reads and writes files, and returns what should be done as values.

mod backup;
mod course_watcher;
mod durable;
mod editor_settings;
mod event;
#[cfg(test)]
mod fixture;
mod learners_files;
mod link_targets;
mod mounts;
mod plan;
mod practice;
mod progress;
mod report;
mod review;
mod session;
mod watcher;

pub use backup::reset;
pub use course_watcher::CourseWatcher;
pub use durable::{can_be_written, write_out};
pub use editor_settings::{Completions, files_for, follow};
pub use event::{ProgressEvent, ProgressKind, ReviewKind, ReviewRating, unix_milliseconds};
pub use learners_files::{main_file, stage_task, task};
pub use plan::{StudyPlan, StudyTime, icalendar, plan_in_markdown};
pub use practice::{History, ReviewDue, day_of, in_words};
pub use progress::{ImportedEvents, Progress, Records};
pub use report::PracticeReport;
pub use review::{ReviewUnderWay, SmallChange, small_changes};
pub use session::{
    Action, Key, ListFilter, News, Printed, Running, ScrollExtent, Session, SessionEvent, Subject,
    View, all_keys, keys, unavailable,
};
pub use watcher::{Watcher, events_arrive};
