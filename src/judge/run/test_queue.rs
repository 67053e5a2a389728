//! `TestQueue`: lists and runs tests as soon as their binary is built, while others are still being compiled. Once all tests of an attempt have run,
//! it draws the conclusion, which may take as long.
//!
//! A test's result counts only once everything of its attempt was built; the caller decides that. And nothing that runs during the build may write
//! to what the compilers read. If the system can't enforce that, tests wait until everything is built.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::listing::Test;
use super::queue_state::{Conclusion, QueueState, QueuedJob};
use super::{listing, test_run};
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::rustc::{Built, TestBinary};
use crate::judge::verdict::{TestOutcome, TestResult, Verdict};
use crate::judge::workbench::{Context, Staged};
use crate::process::Confinement;

/// Identifies a test: its binary and its name.
pub type Which = (PathBuf, String);

/// A job that has finished.
pub enum Finished {
    Test(Which, Result<TestResult>),
    /// The verdict on the attempt with this index.
    Verdict(usize, Result<Verdict>),
}

/// The jobs for attempts that are built together.
pub struct TestQueue<'q, 's> {
    shared: &'q Shared<'s>,
    finished: Receiver<Finished>,
}

/// What happens if a test exceeds its time limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadlines {
    /// It fails. A learner shouldn't wait twice as long for the verdict.
    Strict,
    /// It fails if it had a processor all the time, or if it exceeds the limit again with nothing else running. A busy machine must not
    /// catch a wrong solution.
    Fair,
}

struct Shared<'s> {
    context: Context<'s>,
    staged: &'s Staged<'s>,
    deadlines: Deadlines,
    /// Whether tests can be prevented from writing to what is still being built.
    is_limited: bool,
    state: Mutex<QueueState<'s>>,
    changed: Condvar,
}

impl<'s> TestQueue<'_, 's> {
    /// Calls `work` with the queue of attempts that were staged together. When it returns, waiting jobs are dropped, and running ones are
    /// cancelled.
    pub fn with<T>(
        context: Context<'_>,
        staged: &Staged<'_>,
        deadlines: Deadlines,
        work: impl FnOnce(&TestQueue<'_, '_>) -> Result<T>,
    ) -> Result<T> {
        let cancel = &context.cancel.child()?;
        let shared = Shared {
            context: Context { cancel, ..context },
            staged,
            deadlines,
            is_limited: Confinement::of_this_system() != Confinement::Unlimited,
            state: Mutex::default(),
            changed: Condvar::new(),
        };
        let (sender, finished) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..context.processors.count() {
                let (sender, shared) = (sender.clone(), &shared);
                scope.spawn(move || {
                    // A thread that panics leaves its job unfinished, so everything that waits for it must stop waiting.
                    let _over = Over(shared);
                    shared.work(&sender);
                });
            }
            drop(sender);
            let _over = Over(&shared);
            work(&TestQueue {
                shared: &shared,
                finished,
            })
        })
    }

    /// The context of everything in this queue. What it runs is cancelled when the queue ends.
    pub fn context(&self) -> Context<'s> {
        self.shared.context
    }

    pub fn staged(&self) -> &'s Staged<'s> {
        self.shared.staged
    }
}

/// When dropped, even by a panic, starts no more jobs and cancels running ones.
struct Over<'o, 's>(&'o Shared<'s>);

impl Drop for Over<'_, '_> {
    fn drop(&mut self) {
        self.0.context.cancel.cancel();
        self.0.change(|state| state.is_over = true);
    }
}

impl<'s> TestQueue<'_, 's> {
    /// Adds a test binary of this attempt while others are still being built.
    pub fn add_early(&self, attempt: usize, binary: &TestBinary) {
        // Cargo doesn't say when the programs that these tests start are built.
        let starts_programs = binary.integration && self.shared.attempt(attempt).has_programs();
        if self.shared.is_limited && !starts_programs {
            self.add_tests(attempt, binary);
        }
    }

    /// Adds this attempt's program while others are still being built.
    pub fn add_program_early(&self, attempt: usize, path: &Path) {
        if self.shared.is_limited {
            self.add_program(attempt, path);
        }
    }

    fn add_tests(&self, attempt: usize, binary: &TestBinary) {
        if self.shared.attempt(attempt).plan.tests.run {
            self.shared.change(|state| {
                if state.known.insert(binary.path.clone()) {
                    state.to_list.push_back((attempt, binary.clone()));
                }
            });
        }
    }

    fn add_program(&self, attempt: usize, path: &Path) {
        if self.shared.attempt(attempt).plan.program.is_some() {
            self.shared.change(|state| {
                if state.known.insert(path.to_path_buf()) {
                    let test = listing::program(self.context(), self.shared.staged, attempt, path);
                    state.to_run.push_back(test.clone());
                    state.listed.insert(path.to_path_buf(), Ok(vec![test]));
                }
            });
        }
    }

    /// Call this when everything is built. Returns every test of every attempt that was built without errors, each once.
    pub fn all(&self, built: &[Built]) -> Result<Vec<Test>> {
        // A test binary that was built although its program wasn't would run the old program.
        let artifacts = || (0..).zip(built).filter(|(_, built)| built.compiled());
        self.shared.change(|state| {
            let counts = |test: &Test| {
                let built = &built[test.attempt];
                built.compiled() && built.has(&test.binary)
            };
            state.end_of_build(counts);
        });
        for (attempt, built) in artifacts() {
            if let Some(program) = &built.program {
                self.add_program(attempt, program);
            }
            for binary in &built.tests {
                self.add_tests(attempt, binary);
            }
        }
        let mut listed = self.shared.listed();
        let mut take = |path: &Path| listed.remove(path).unwrap_or_else(|| Ok(Vec::new()));
        let mut tests = Vec::new();
        for (index, built) in artifacts() {
            if let Some(program) = &built.program {
                tests.append(&mut take(program)?);
            }
            for binary in &built.tests {
                let mut of_it = take(&binary.path)?;
                listing::name_file(&mut of_it, self.shared.attempt(index), built, binary);
                tests.append(&mut of_it);
            }
        }
        Ok(tests)
    }

    /// Runs the tests of this stage of an attempt, too.
    pub fn release(&self, attempt: usize, stage: usize) {
        self.shared.change(|state| state.release(attempt, stage));
    }

    /// Adds the remaining checks of an attempt. Call this when everything is built.
    pub fn conclude(&self, conclusion: Conclusion<'s>) {
        self.shared
            .change(|state| state.to_conclude.push_back(conclusion));
    }

    /// Waits for the next job to finish; `None` if no thread is running anymore.
    pub fn next(&self) -> Option<Finished> {
        self.finished.recv().ok()
    }
}

impl<'s> Shared<'s> {
    fn attempt(&self, index: usize) -> &Attempt<'_> {
        self.staged.attempts[index]
    }

    fn state(&self) -> MutexGuard<'_, QueueState<'s>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut QueueState<'s>)) {
        change(&mut self.state());
        self.changed.notify_all();
    }

    /// Waits for a job and takes it; `None` when the queue has ended.
    fn take(&self) -> Option<QueuedJob<'s>> {
        let mut state = self.state();
        loop {
            if state.is_over {
                return None;
            }
            if let Some(job) = state.next() {
                return Some(job);
            }
            state = self
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Runs jobs until the queue has ended or the caller is gone.
    fn work(&self, finished: &Sender<Finished>) {
        while let Some(job) = self.take() {
            let end = match job {
                QueuedJob::List(attempt, binary) => {
                    self.list(attempt, &binary);
                    None
                }
                QueuedJob::Run { test, during_build } => self.run(test, during_build),
                QueuedJob::Conclude(conclusion) => Some(self.draw(conclusion)),
            };
            if end.is_some_and(|end| finished.send(end).is_err()) {
                return;
            }
        }
    }

    /// Runs a test; `None` if it has to run again.
    fn run(&self, test: Test, during_build: bool) -> Option<Finished> {
        let result = if during_build {
            test_run::run(self.context, &without_writing_to_package(&test))
        } else {
            match self.deadlines {
                Deadlines::Strict => test_run::run(self.context, &test),
                Deadlines::Fair => test_run::run_fairly(self.context, &test, |program| program),
            }
        };
        if during_build && may_pass_after_build(&result) {
            self.change(|state| state.postpone(test));
            return None;
        }
        Some(Finished::Test((test.binary, test.name), result))
    }

    fn draw(&self, conclusion: Conclusion<'s>) -> Finished {
        let Conclusion {
            attempt,
            builds,
            draw,
        } = conclusion;
        let verdict = draw();
        if builds {
            self.change(QueueState::end_of_building);
        }
        Finished::Verdict(attempt, verdict)
    }

    fn list(&self, attempt: usize, binary: &TestBinary) {
        let tests = listing::tests(self.context, self.staged, attempt, binary);
        self.change(|state| {
            state.listing -= 1;
            state.add(tests.iter().flatten().cloned());
            state.listed.insert(binary.path.clone(), tests);
        });
    }

    /// The tests of all binaries that were added. Lists those that aren't listed yet here, because the threads may be busy with long tests.
    fn listed(&self) -> HashMap<PathBuf, Result<Vec<Test>>> {
        let mut state = self.state();
        loop {
            if let Some((attempt, binary)) = state.next_to_list() {
                drop(state);
                self.list(attempt, &binary);
                state = self.state();
            } else if state.listing == 0 || state.is_over {
                return std::mem::take(&mut state.listed);
            } else {
                state = self
                    .changed
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner);
            }
        }
    }
}

/// The same test, without permission to write to what may still be compiled.
fn without_writing_to_package(test: &Test) -> Test {
    Test {
        may_write_to_package: false,
        ..test.clone()
    }
}

/// Whether a test that ran during the build may pass afterwards: during the build it was slower, and could write to fewer folders.
fn may_pass_after_build(result: &Result<TestResult>) -> bool {
    matches!(result, Ok(result) if result.outcome != TestOutcome::Passed)
}

#[cfg(test)]
mod tests;
