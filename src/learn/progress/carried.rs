//! Carrying a log from one machine to another: what leaves, what fits, and what an import changes. It knows no format of a line.

use std::path::Path;
use std::time::SystemTime;

use super::{Line, Progress, Records, append, read};
use crate::course::Course;
use crate::error::Result;
use crate::learn::event::unix_milliseconds;

/// What an import added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportedEvents {
    /// How many events are new.
    pub events: usize,
    /// The exercises that are done now, and weren't before.
    pub passed: Vec<String>,
    /// The exercises that were done, and have been reset elsewhere.
    pub revoked: Vec<String>,
    /// How many events were left out, because their machine's clock was ahead.
    pub from_the_future: usize,
}

impl Progress {
    /// The whole log, to carry it elsewhere.
    pub fn records(&self, course: &Course) -> Result<Records> {
        Ok(Records::of_log(&course.title, &read(&self.path)?))
    }

    /// An error if what comes from the file at `path` is about another course.
    pub fn must_fit(&self, course: &Course, records: &Records, path: &Path) -> Result<()> {
        let known = |line: &[u8]| {
            Line::parse(line).is_some_and(|line| self.names.get(&line.exercise).is_some())
        };
        records.must_be_about(&course.title, &known, path)
    }

    /// Adds what other machines have recorded, in one write.
    pub fn import(
        &mut self,
        course: &Course,
        mut records: Records,
        now: SystemTime,
    ) -> Result<ImportedEvents> {
        let from_the_future = records.leave_out_future(unix_milliseconds(now));
        let missing = records.beyond(&self.records(course)?);
        if missing.is_empty() {
            return Ok(ImportedEvents {
                from_the_future,
                ..ImportedEvents::default()
            });
        }
        append(&self.folder, missing.concat().as_bytes(), true)?;
        let before = std::mem::take(&mut self.state);
        self.reload()?;
        let mut imported = ImportedEvents {
            events: missing.len(),
            from_the_future,
            ..ImportedEvents::default()
        };
        for (index, exercise) in course.exercises().enumerate() {
            match (before.is_done(index), self.state.is_done(index)) {
                (false, true) => imported.passed.push(exercise.name.clone()),
                (true, false) => imported.revoked.push(exercise.name.clone()),
                _ => {}
            }
        }
        Ok(imported)
    }
}
