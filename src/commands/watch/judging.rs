//! The thread that judges for the watch loop: one job after the other, told by events.

use std::sync::Arc;
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, Sender};
use std::thread;

use super::WatchInput;
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Error, Result};
use crate::judge::{Attempt, Judge, Mode};
use crate::learn::SessionEvent;
use crate::process::Cancel;

/// What to judge.
#[derive(Clone, Copy, Debug)]
pub(super) enum JudgingSubject {
    /// The exercise of this place in the course.
    One(usize),
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
            // What kept us from judging may have been mended since: a toolchain that was installed, a disk that was freed. And
            // whoever cleans the course's folder up takes the workbench away.
            if !judge.as_ref().is_ok_and(Judge::is_ready) {
                judge = Judge::new(self.course, None);
            }
            let outcome = judge
                .as_ref()
                .map_err(Clone::clone)
                .and_then(|judge| self.judge(judge, &job));
            match outcome {
                Ok(()) if matches!(job.subject, JudgingSubject::All) => {
                    self.tell(SessionEvent::CheckedAll { run: job.run });
                }
                Ok(()) => {}
                Err(error) if error.is_cancelled() => {}
                Err(error) => self.tell(SessionEvent::Failed {
                    run: job.run,
                    error,
                }),
            }
        }
    }

    fn judge(&self, judge: &Judge, job: &JudgingJob) -> Result<()> {
        match job.subject {
            JudgingSubject::One(index) => {
                let exercises: Vec<&Exercise> =
                    self.course.exercises().skip(index).take(1).collect();
                self.judge_some(judge, job, &exercises, Mode::Interactive)
            }
            JudgingSubject::All => {
                let mut batches = self.course.batches().into_iter();
                batches.try_for_each(|batch| self.judge_some(judge, job, &batch, Mode::Batch))
            }
        }
    }

    fn judge_some(
        &self,
        judge: &Judge,
        job: &JudgingJob,
        exercises: &[&Exercise],
        mode: Mode,
    ) -> Result<()> {
        if job.cancel.is_cancelled() {
            return Err(Error::cancelled());
        }
        let attempts: Vec<Attempt<'_>> = exercises
            .iter()
            .map(|exercise| Attempt::of_learner(self.course, self.pristine, exercise))
            .collect::<Result<_>>()?;
        let mut tell = |event| {
            self.tell(SessionEvent::Judge {
                run: job.run,
                event,
            });
        };
        judge.judge(self.pristine, &attempts, mode, &job.cancel, &mut tell)
    }

    fn tell(&self, event: SessionEvent) {
        // Nobody listens any more when the program is about to end.
        _ = self.sender.send(WatchInput::Session(event));
    }
}
