//! `Progress`: what a learner has done, as an append-only log of events, and what follows from it.
//!
//! The log is `.runner/progress.jsonl`, with one JSON object per line. It is only ever appended to, so a kill at any byte, a second
//! runner, a merge of two machines' logs, or a later version of this program can't lose a pass. Everything else is a fold over its
//! events in the order of their time. This module knows no terminal, and judges nothing.

use std::borrow::Borrow;
use std::fs;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::tz::TimeZone;

use super::durable::sync_folders;
use super::event::{Line, ProgressEvent, is_in_the_future, unix_milliseconds};
use super::practice::History;
use crate::course::{Course, Exercise, StateFolder, is_absence};
use crate::error::{Error, Problem, Result};
use crate::judge::Skip;

mod carried;
mod records;
mod state;

pub use carried::ImportedEvents;
pub use records::Records;
pub(super) use state::Done;
use state::{NameIndex, ProgressState};

/// What a learner has done, as read from the log and kept up to date by [`Progress::record`].
#[derive(Debug)]
pub struct Progress {
    folder: StateFolder,
    path: PathBuf,
    names: NameIndex,
    state: ProgressState,
    /// How many bytes of the file are in `state`. If the length differs, another process has written to it.
    known: u64,
    /// Lines that couldn't be written yet; the next record tries again.
    unwritten: Vec<u8>,
    /// Makes ids unique across machines.
    seed: u64,
    /// How many ids have been used.
    ids: u64,
}

impl Progress {
    /// Reads a course's log. Creates nothing: a course that wasn't started, or can't be written to, has an empty log.
    pub fn open(course: &Course) -> Result<Self> {
        let folder = StateFolder::of(course)?;
        let mut progress = Self {
            path: folder.progress(),
            folder,
            names: NameIndex::of(course),
            state: ProgressState::default(),
            known: 0,
            unwritten: Vec::new(),
            seed: RandomState::new().hash_one((SystemTime::now(), std::process::id())),
            ids: 0,
        };
        progress.reload()?;
        Ok(progress)
    }

    /// Whether nothing was ever recorded.
    pub fn is_new(&self) -> bool {
        self.known == 0 && self.unwritten.is_empty()
    }

    /// The path of the log.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What was done in the exercise of that name.
    pub fn of(&self, exercise: &str) -> Done {
        self.names
            .get(exercise)
            .and_then(|index| self.state.done.get(&index))
            .cloned()
            .unwrap_or_default()
    }

    /// Whether the exercise of that name is done.
    pub fn is_done(&self, exercise: &str) -> bool {
        let index = self.names.get(exercise);
        index.is_some_and(|index| self.state.is_done(index))
    }

    /// Whether the exercise is still to be done: it isn't done, and its level's checkpoint isn't either.
    pub fn is_left(&self, course: &Course, exercise: &Exercise) -> bool {
        !self.is_done(&exercise.name) && !course.is_skipped(exercise, &|name| self.is_done(name))
    }

    /// The learner's current exercise: the one last chosen, or else the first that's left and can be judged here, or else the first. `None` only
    /// if the course has no exercises.
    pub fn current<'c>(&self, course: &'c Course) -> Option<&'c Exercise> {
        self.state
            .chosen
            .and_then(|chosen| course.exercises().nth(chosen))
            .or_else(|| {
                course
                    .exercises()
                    .find(|exercise| self.is_left(course, exercise) && Skip::of(exercise).is_none())
            })
            .or_else(|| course.exercises().next())
    }

    /// Reads what other runners have written in the meantime. If they haven't, this only checks the file's length.
    pub fn refresh(&mut self) -> Result<()> {
        match fs::metadata(&self.path) {
            Ok(metadata) if metadata.len() == self.known => Ok(()),
            Err(cause) if is_absence(&cause) && self.known == 0 => Ok(()),
            _ => self.reload(),
        }
    }

    /// Appends one event. When this returns, a pass is on disk. An event that adds nothing (the same exercise chosen again, a hint shown
    /// again) isn't written.
    ///
    /// If the log can't be written, the event still counts as long as this value lives, and the next call tries to write it again: show the
    /// error once, as a warning, and go on.
    pub fn record(&mut self, event: &ProgressEvent, now: SystemTime) -> Result<()> {
        self.record_all([event], now)
    }

    /// The same for many events in one write: syncing after each of thousands would take seconds.
    pub fn record_all(
        &mut self,
        events: impl IntoIterator<Item: Borrow<ProgressEvent>>,
        now: SystemTime,
    ) -> Result<()> {
        // What other runners wrote decides whether an event adds something. If it can't be read, don't lose the event.
        let refreshed = self.refresh();
        let mut must_be_durable = !self.unwritten.is_empty();
        for event in events {
            let event = event.borrow();
            must_be_durable |= event.must_be_durable();
            if self
                .names
                .get(&event.exercise)
                .is_some_and(|index| self.state.adds(index, &event.kind))
            {
                self.take_in(event, now);
            }
        }
        refreshed?;
        if !self.unwritten.is_empty() {
            self.known += append(&self.folder, &self.unwritten, must_be_durable)?;
            self.unwritten.clear();
        }
        Ok(())
    }

    /// What was practised when. Days are those of the time zone.
    pub fn history(&self, time_zone: &TimeZone) -> Result<History> {
        let log = read(&self.path)?;
        let lines = Line::sorted(
            [&log, &self.unwritten],
            unix_milliseconds(SystemTime::now()),
        );
        let index = |name: &str| self.names.get(name);
        Ok(History::fold(&lines, &index, time_zone))
    }

    fn take_in(&mut self, event: &ProgressEvent, now: SystemTime) {
        // Later than everything in the log: if the clock was set back, a pass must not come before the reset that it follows.
        // If it was years ahead and was set right, nothing can wait for that time.
        let now = unix_milliseconds(now);
        let last = Some(self.state.last_at).filter(|last| !is_in_the_future(*last, now));
        let at = now.max(last.map_or(0, |last| last.saturating_add(1)));
        self.ids += 1;
        let line = event.to_line(at, &format!("{:016x}-{}", self.seed, self.ids));
        if let Some(read) = Line::parse(line.as_bytes()) {
            self.state.apply(&read, &self.names);
        }
        self.unwritten.extend_from_slice(line.as_bytes());
    }

    fn reload(&mut self) -> Result<()> {
        let log = read(&self.path)?;
        self.known = log.len() as u64;
        let now = unix_milliseconds(SystemTime::now());
        self.state = ProgressState::fold([&log, &self.unwritten], &self.names, now);
        Ok(())
    }
}

/// The log's bytes; none if it doesn't exist yet.
fn read(path: &Path) -> Result<Vec<u8>> {
    match fs::read(path) {
        Err(cause) if is_absence(&cause) => Ok(Vec::new()),
        log => log.map_err(|cause| Error::io("read your progress", path, &cause)),
    }
}

/// Appends lines in one write, and syncs them if they must be durable. Returns how many bytes were written.
fn append(folder: &StateFolder, lines: &[u8], must_be_durable: bool) -> Result<u64> {
    let path = &folder.progress();
    let failed = |cause: &io::Error| {
        let mut problem = Problem::io("save your progress", path, cause);
        problem
            .what
            .push_str(" (you can go on; the runner tries again the next time something happens)");
        Error::from(problem)
    };
    let is_new = !path.exists();
    let mut file = folder
        .make()
        .and_then(|()| StateFolder::append_to(path))
        .map_err(|cause| failed(&cause))?;
    // If a process was killed in the middle of a line, start a new one so that ours isn't lost too.
    let torn = ends_within_a_line(&mut file).map_err(|cause| failed(&cause))?;
    let text = if torn {
        [b"\n", lines].concat()
    } else {
        lines.to_vec()
    };
    file.write_all(&text).map_err(|cause| failed(&cause))?;
    if must_be_durable || is_new {
        file.sync_data().map_err(|cause| failed(&cause))?;
    }
    if is_new && let Some(root) = path.ancestors().nth(2) {
        sync_folders(path, root);
    }
    Ok(text.len() as u64)
}

fn ends_within_a_line(file: &mut File) -> io::Result<bool> {
    if file.seek(SeekFrom::End(0))? == 0 {
        return Ok(false);
    }
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

#[cfg(test)]
mod tests;
