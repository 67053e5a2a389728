//! The screens of `watch`: the current exercise, the list, and pages that scroll.

mod legend;
mod level_done;
mod level_needs;
mod line_mode;
mod list;
mod page;
mod talk;
mod watch;
mod window;

#[cfg(test)]
pub use legend::KeyHint;
pub use level_done::{ExerciseEffort, LevelEffort, level_done};
pub use line_mode::{arrival, done, judging, words_to_type};
pub use list::{List, ListScreen};
pub use page::Page;
pub use talk::{farewell, goodbye, help, reset_question, saved_elsewhere};
pub use watch::{CoursePosition, JudgingNow, RunStamp, WatchState, WatchView, watch};
pub use window::{Frame, Window};
