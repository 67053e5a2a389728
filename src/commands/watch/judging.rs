//! The thread that judges for the watch loop, one job after the other. It reports through events.

use std::sync::Arc;
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, Sender};
use std::thread;

use super::WatchInput;
use crate::course::{Course, Pristine};
use crate::error::{Error, Result};
use crate::judge::{Attempt, Judge, Mode, Snapshot, readable};
use crate::learn::SessionEvent;
use crate::process::Cancel;

/// What to judge.
pub(super) enum JudgingSubject {
    /// The exercise with this index in the course, as it was read.
    One(usize, Box<Snapshot>),
    /// Every exercise.
    All,
    /// Tests of the exercise with this index, as it was read, that ran before: how they got to their panics.
    Backtraces(usize, Box<Snapshot>, Vec<String>),
}

/// Something to judge.
pub(super) struct JudgingJob {
    /// Its number, which is part of its events.
    pub(super) run: u64,
    pub(super) subject: JudgingSubject,
    /// Cancels it.
    pub(super) cancel: Cancel,
}

/// The handle to the thread.
pub(super) struct Judging {
    jobs: Sender<JudgingJob>,
}

impl Judging {
    /// Starts the thread. It looks for the toolchain at once, while the first screen is drawn.
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

    /// Judges once the job before has ended.
    pub(super) fn begin(&self, job: JudgingJob) {
        // The thread ends only with the program.
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
            // Try again if the judge couldn't be set up: the problem may have been fixed by now, such as a missing toolchain or a full
            // disk. The workbench may also be gone, if you cleaned up the course's folder.
            if !judge.as_ref().is_ok_and(Judge::is_ready) {
                judge = Judge::new(self.course, None);
            }
            let run = job.run;
            let is_trace = matches!(job.subject, JudgingSubject::Backtraces(..));
            let outcome = judge
                .as_ref()
                .map_err(Clone::clone)
                .and_then(|judge| self.judge(judge, job.subject, (run, &job.cancel)));
            match outcome {
                Ok(()) => {}
                Err(error) if error.is_cancelled() => {}
                Err(error) if is_trace => self.send(SessionEvent::Traced {
                    run,
                    outcome: Err(error),
                }),
                Err(error) => self.send(SessionEvent::Failed { run, error }),
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
        let attempt = |index, snapshot: Snapshot| {
            let exercise = course.exercises().nth(index);
            exercise.map(|exercise| Attempt::of_snapshot(course, pristine, exercise, snapshot))
        };
        let mut send = |event| self.send(SessionEvent::Judge { run, event });
        let mut judge_all = |attempts: Result<Vec<Attempt<'_>>>, mode| {
            if cancel.is_cancelled() {
                return Err(Error::cancelled());
            }
            judge.judge(pristine, &attempts?, mode, cancel, &mut send)
        };
        match subject {
            JudgingSubject::One(index, snapshot) => {
                let attempt = attempt(index, *snapshot);
                judge_all(attempt.into_iter().collect(), Mode::Interactive)
            }
            JudgingSubject::Backtraces(index, snapshot, tests) => {
                let Some(attempt) = attempt(index, *snapshot) else {
                    return Ok(());
                };
                let traces = judge.backtraces(pristine, &attempt?, &tests, cancel)?;
                self.send(SessionEvent::Traced {
                    run,
                    outcome: Ok(traces),
                });
                Ok(())
            }
            JudgingSubject::All => {
                for batch in course.batches() {
                    let read = |exercise| Attempt::of_learner(course, pristine, exercise);
                    let mut skip = |event| self.send(SessionEvent::Judge { run, event });
                    judge_all(readable(batch, read, &mut skip), Mode::Batch)?;
                }
                self.send(SessionEvent::CheckedAll { run });
                Ok(())
            }
        }
    }

    fn send(&self, event: SessionEvent) {
        // This fails only when the program is about to end.
        _ = self.sender.send(WatchInput::Session(event));
    }
}
