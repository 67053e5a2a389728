//! The learner's files: which of them are watched, read, judged and reset.

use super::{JudgingSubject, Watching};
use crate::commands::reset;
use crate::error::Result;
use crate::judge::Snapshot;
use crate::learn;
use crate::learn::SessionEvent;

impl Watching {
    /// Judges the files that were just read. If there was no save, it reads them now.
    pub(super) fn judge_current(&mut self, run: u64) -> Result<()> {
        let read = self.snapshot.take();
        let Some(exercise) = self.current() else {
            return Ok(());
        };
        let read_now = || Snapshot::read(&self.course, &self.pristine, exercise);
        let snapshot = read.map_or_else(read_now, Ok);
        match snapshot {
            Ok(snapshot) => {
                let subject = JudgingSubject::One(self.session.current, Box::new(snapshot));
                self.judge(run, subject)
            }
            Err(error) => self.feed(SessionEvent::Failed { run, error }).map(|_| ()),
        }
    }

    /// Has these tests of the current exercise run again, for their backtraces.
    pub(super) fn trace(&mut self, run: u64, tests: Vec<String>) -> Result<()> {
        let Some(exercise) = self.current() else {
            return Ok(());
        };
        match Snapshot::read(&self.course, &self.pristine, exercise) {
            Ok(snapshot) => {
                let index = self.session.current;
                let subject = JudgingSubject::Backtraces(index, Box::new(snapshot), tests);
                self.judge(run, subject)
            }
            Err(error) => {
                let outcome = Err(error);
                self.feed(SessionEvent::Traced { run, outcome }).map(|_| ())
            }
        }
    }

    pub(super) fn retarget(&mut self) -> Result<()> {
        let Some(exercise) = self.current() else {
            return Ok(());
        };
        let workspace = exercise.workspace().to_owned();
        let above = self.course.root.join(&exercise.workspace_dir);
        // An exercise that is the whole course shares its folder with the workbench, where a lot is going on.
        let dir = if exercise.dir.is_empty() {
            above.join("src")
        } else {
            self.course.dir(exercise)
        };
        let shared = if exercise.form.is_own() {
            Vec::new()
        } else {
            Snapshot::read(&self.course, &self.pristine, exercise)
                .map(|snapshot| snapshot.folders_beside(&self.course))
                .unwrap_or_default()
        };
        let root = &self.course.root;
        // If files can't be watched, pressing `r` still judges them.
        if let Err(error) = self.watcher.watch(&dir, &above, root, shared) {
            self.notice(&error)?;
        }
        if let Err(error) = learn::follow(&self.course, &workspace) {
            self.notice(&error)?;
        }
        // Its first run starts before, and goes on while an editor owns the terminal.
        self.read_files()?;
        if self.opens {
            self.open_editor()?;
        }
        Ok(())
    }

    /// Reads the learner's files and passes their fingerprint to the session.
    pub(super) fn read_files(&mut self) -> Result<bool> {
        let Some(exercise) = self.current() else {
            return Ok(true);
        };
        match Snapshot::read(&self.course, &self.pristine, exercise) {
            Ok(snapshot) => {
                let fingerprint = snapshot.fingerprint(exercise);
                self.known.insert(self.session.current, fingerprint);
                self.snapshot = Some(snapshot);
                let go_on = self.feed(SessionEvent::Read(fingerprint));
                self.snapshot = None;
                go_on
            }
            Err(error) => self.notice(&error).map(|()| true),
        }
    }

    /// Files of an exercise may have been saved. If it isn't the current one, the learner may have mixed them up.
    pub(super) fn saved(&mut self, index: usize) -> Result<bool> {
        if index == self.session.current || !self.has_changed(index) {
            return Ok(true);
        }
        self.feed(SessionEvent::SavedElsewhere(index))
    }

    /// Whether the files of an exercise have changed since they were last read. A save sends several events, and a reset is no save.
    fn has_changed(&mut self, index: usize) -> bool {
        let Some(exercise) = self.course.exercises().nth(index) else {
            return false;
        };
        let Ok(snapshot) = Snapshot::read(&self.course, &self.pristine, exercise) else {
            return false;
        };
        let files = snapshot.fingerprint(exercise);
        self.known.insert(index, files) != Some(files)
    }

    pub(super) fn reset(&mut self, index: usize) -> Result<()> {
        let Some(exercise) = self.course.exercises().nth(index) else {
            return Ok(());
        };
        match reset::restore(&self.course, &self.pristine, exercise) {
            Ok(notice) => {
                self.has_changed(index);
                let exercise = index;
                self.feed(SessionEvent::WasReset { exercise, notice })?;
            }
            Err(error) => self.notice(&error)?,
        }
        self.read_files().map(|_| ())
    }
}
