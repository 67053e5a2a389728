//! The screens of `watch`: the current exercise, the list, and pages that scroll.

mod legend;
mod level_needs;
mod list;
mod page;
mod talk;
mod watch;
mod window;

#[cfg(test)]
pub use legend::KeyHint;
pub use list::List;
pub use page::Page;
pub use talk::{farewell, goodbye, help, reset_question};
pub use watch::{CoursePosition, JudgingNow, RunStamp, WatchState, WatchView, watch};
pub use window::{Frame, Window};
