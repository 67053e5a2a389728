//! The reports of `verify`: three listeners to the same events, for people, for programs, and for GitHub workflows. And what is wrong with one exercise,
//! for editors.

mod first_error;
mod github;
mod human;
mod json;
mod short;

use std::io;

use serde::Serialize;

use crate::judge::{Decision, Event, Verdict};

pub use github::Github;
pub use human::Human;
#[cfg(test)]
pub(super) use human::summary;
pub use json::Json;
pub use short::{EditorPlaces, FileLine, short};

/// Receives events while exercises are judged.
pub trait Listener {
    /// Called for every event.
    fn on_event(&mut self, event: &Event) -> io::Result<()>;

    /// Called when everything is judged.
    fn finish(&mut self, whole: &RunSummary<'_>) -> io::Result<()>;
}

/// Everything that was judged.
#[derive(Clone, Copy, Debug)]
pub struct RunSummary<'a> {
    /// The course's title.
    pub course: &'a str,
    /// `rustc 1.95.0 (59807616e 2026-04-14)`.
    pub toolchain: &'a str,
    /// The name of that toolchain: `stable-x86_64-unknown-linux-gnu`.
    pub origin: &'a str,
    /// In the order of the course.
    pub verdicts: &'a [Verdict],
    /// How long it took.
    pub seconds: f64,
}

/// How many exercises passed, failed and were skipped, and their points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
struct Sums {
    exercises: usize,
    passed: usize,
    failed: usize,
    skipped: usize,
    points: u32,
    max_points: u32,
}

impl Sums {
    fn of(verdicts: &[Verdict]) -> Self {
        let mut sums = Self {
            exercises: verdicts.len(),
            ..Self::default()
        };
        for verdict in verdicts {
            match verdict.decision {
                Decision::Passed => sums.passed += 1,
                Decision::Failed(_) => sums.failed += 1,
                Decision::Skipped(_) => sums.skipped += 1,
            }
            sums.points = sums.points.saturating_add(verdict.points);
            sums.max_points = sums.max_points.saturating_add(verdict.max_points);
        }
        sums
    }
}
