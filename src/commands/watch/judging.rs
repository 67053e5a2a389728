//! The thread that judges for the watch loop: one job after the other, told by events.

use std::sync::Arc;
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, Sender};
use std::thread;

use super::WatchInput;
use crate::course::{Course, Pristine};
use crate::error::{Error, Result};
use crate::judge::{Attempt, Judge, Mode, Snapshot};
use crate::learn::SessionEvent;
use crate::process::Cancel;

/// What to judge.
pub(super) enum JudgingSubject {
    /// The exercise of this place in the course, as it was read.
    One(usize, Box<Snapshot>),
    /// Every exercise.
    All,
}

/// Something to judge.
pub(super) struct JudgingJob {
    /// Its number, which its events carry.
    pub(super) run: u64,
    pub(super) subject: JudgingSubject,
    /// Ends it early.
    pub(super) cancel: Cancel,
}

/// The way to the thread.
pub(super) struct Judging {
    jobs: Sender<JudgingJob>,
}

impl Judging {
    /// Starts the thread. The toolchain is looked for at once, while the first screen is drawn.
    pub(super) fn start(
        course: Arc<Course>,
        pristine: Pristine,
        sender: Sender<WatchInput>,
    ) -> Self {
        let (jobs, queue) = mpsc::channel();
        thread::spawn(move || {
            Worker {
                course: &course,
                pristine: &pristine,
                sender: &sender,
            }
            .work(&queue);
        });
        Self { jobs }
    }

    /// Judges as soon as the job before has ended.
    pub(super) fn begin(&self, job: JudgingJob) {
        // The thread ends with the program only.
        _ = self.jobs.send(job);
    }
}

struct Worker<'w> {
    course: &'w Course,
    pristine: &'w Pristine,
    sender: &'w Sender<WatchInput>,
}

impl Worker<'_> {
    fn work(&self, queue: &Receiver<JudgingJob>) {
        let mut judge = Judge::new(self.course, None);
        while let Ok(job) = queue.recv() {
            // What kept us from judging may have been fixed since: a toolchain that was installed, a disk that was freed. And
            // whoever cleans the course's folder up takes the workbench away.
            if !judge.as_ref().is_ok_and(Judge::is_ready) {
                judge = Judge::new(self.course, None);
            }
            let outcome = judge
                .as_ref()
                .map_err(Clone::clone)
                .and_then(|judge| self.judge(judge, job.subject, (job.run, &job.cancel)));
            match outcome {
                Ok(()) => {}
                Err(error) if error.is_cancelled() => {}
                Err(error) => self.tell(SessionEvent::Failed {
                    run: job.run,
                    error,
                }),
            }
        }
    }

    fn judge(
        &self,
        judge: &Judge,
        subject: JudgingSubject,
        (run, cancel): (u64, &Cancel),
    ) -> Result<()> {
        let (course, pristine) = (self.course, self.pristine);
        let mut tell = |event| self.tell(SessionEvent::Judge { run, event });
        let mut judge = |attempts: Result<Vec<Attempt<'_>>>, mode| {
            if cancel.is_cancelled() {
                return Err(Error::cancelled());
            }
            judge.judge(pristine, &attempts?, mode, cancel, &mut tell)
        };
        match subject {
            JudgingSubject::One(index, snapshot) => {
                let attempt = course
                    .exercises()
                    .nth(index)
                    .map(|exercise| Attempt::of_snapshot(course, pristine, exercise, *snapshot));
                judge(attempt.into_iter().collect(), Mode::Interactive)
            }
            JudgingSubject::All => {
                for batch in course.batches() {
                    let attempts = batch
                        .into_iter()
                        .map(|exercise| Attempt::of_learner(course, pristine, exercise));
                    judge(attempts.collect(), Mode::Batch)?;
                }
                self.tell(SessionEvent::CheckedAll { run });
                Ok(())
            }
        }
    }

    fn tell(&self, event: SessionEvent) {
        // Nobody listens any more when the program is about to end.
        _ = self.sender.send(WatchInput::Session(event));
    }
}
