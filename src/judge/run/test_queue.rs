//! `TestQueue`: lists and runs tests as soon as their program is built, while compilers are still at work on others; and draws conclusions, which
//! may take as long, once all tests of an attempt have run.
//!
//! What a test came to counts only once it is known that everything of its attempt was built; the caller decides that. And nothing that
//! runs beside the compilers may write to what they read: where the system cannot see to that, tests wait until all is built.

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

/// Which test it is: its program and its name.
pub type Which = (PathBuf, String);

/// What came to its end.
pub enum Finished {
    Test(Which, Result<TestResult>),
    /// On the attempt of this index.
    Verdict(usize, Result<Verdict>),
}

/// What is to be done for attempts that are built together.
pub struct TestQueue<'q, 's> {
    shared: &'q Shared<'s>,
    finished: Receiver<Finished>,
}

/// What a missed deadline counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadlines {
    /// The test failed. A learner shouldn't wait twice as long for the verdict.
    Strict,
    /// The test failed if it had a processor all the time, or if it misses the deadline once more with nothing else running. A busy machine must not
    /// catch a wrong solution.
    Fair,
}

struct Shared<'s> {
    context: Context<'s>,
    staged: &'s Staged<'s>,
    deadlines: Deadlines,
    /// Whether what runs can be kept from writing to what is still to be built.
    is_limited: bool,
    state: Mutex<QueueState<'s>>,
    changed: Condvar,
}

impl<'s> TestQueue<'_, 's> {
    /// Calls `work` with the queue of attempts that were staged together. When it returns, what is still waiting is not begun, and what is at work
    /// is ended.
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
                    // A thread that panics leaves its job undone: everything that waits for it has to stop waiting.
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

    /// What everything in this queue needs: what it runs ends with the queue.
    pub fn context(&self) -> Context<'s> {
        self.shared.context
    }

    /// The attempts.
    pub fn staged(&self) -> &'s Staged<'s> {
        self.shared.staged
    }
}

/// Lets no more work begin when dropped, also by a panic, and ends what is at work.
struct Over<'o, 's>(&'o Shared<'s>);

impl Drop for Over<'_, '_> {
    fn drop(&mut self) {
        self.0.context.cancel.cancel();
        self.0.change(|state| state.is_over = true);
    }
}

impl<'s> TestQueue<'_, 's> {
    /// Hands in a program that holds tests of this attempt, while others are still being built.
    pub fn add_early(&self, attempt: usize, binary: &TestBinary) {
        // Cargo builds the programs that tests start in no certain order with them.
        let starts_programs = binary.integration && self.shared.attempt(attempt).has_programs();
        if self.shared.is_limited && !starts_programs {
            self.add_tests(attempt, binary);
        }
    }

    /// Hands in the program that this attempt is, while others are still being built.
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
                    let test = listing::program(self.shared.staged, attempt, path);
                    state.to_run.push_back(test.clone());
                    state.listed.insert(path.to_path_buf(), Ok(vec![test]));
                }
            });
        }
    }

    /// To be called when all is built: every test of every attempt that was built without an error. Each of them is found once.
    pub fn all(&self, built: &[Built]) -> Result<Vec<Test>> {
        // A test program that was built although the program under test was not would run the one built before.
        let artifacts = || (0..).zip(built).filter(|(_, built)| built.compiled());
        self.shared.change(|state| {
            let counts = |test: &Test| built[test.attempt].compiled();
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
        for (_, built) in artifacts() {
            if let Some(program) = &built.program {
                tests.append(&mut take(program)?);
            }
            let several = built.tests.iter().filter(|one| one.integration).count() > 1;
            for binary in &built.tests {
                let mut of_it = take(&binary.path)?;
                if several && binary.integration {
                    for test in &mut of_it {
                        test.label = format!("{}::{}", binary.target, test.name);
                    }
                }
                tests.append(&mut of_it);
            }
        }
        Ok(tests)
    }

    /// Hands in what remains to be seen of an attempt. To be called when all is built.
    pub fn conclude(&self, conclusion: Conclusion<'s>) {
        self.shared
            .change(|state| state.to_conclude.push_back(conclusion));
    }

    /// Waits for the next thing that comes to its end; `None` if no thread is at work any more.
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

    /// Waits until something is to be done, and takes it; `None` when all is over.
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

    /// Does what is to be done until all is over, or the caller has gone.
    fn work(&self, finished: &Sender<Finished>) {
        while let Some(job) = self.take() {
            let end = match job {
                QueuedJob::List(attempt, binary) => {
                    self.list(attempt, &binary);
                    None
                }
                QueuedJob::Run { test, in_company } => self.run(test, in_company),
                QueuedJob::Conclude(conclusion) => Some(self.draw(conclusion)),
            };
            if end.is_some_and(|end| finished.send(end).is_err()) {
                return;
            }
        }
    }

    /// Runs a test; `None` if it has to run again.
    fn run(&self, test: Test, in_company: bool) -> Option<Finished> {
        let result = if in_company {
            test_run::run(self.context, &beside_compilers(&test))
        } else {
            match self.deadlines {
                Deadlines::Strict => test_run::run(self.context, &test),
                Deadlines::Fair => test_run::run_fairly(self.context, &test, |program| program),
            }
        };
        if in_company && may_have_failed_for_company(&result) {
            self.change(|state| state.put_off(test));
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
            state.to_run.extend(tests.iter().flatten().cloned());
            state.listed.insert(binary.path.clone(), tests);
        });
    }

    /// The tests of all programs that were handed in. Those that are not listed yet are listed here: threads may be at work on long tests.
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

/// The same test, that writes to nothing that may still be compiled.
fn beside_compilers(test: &Test) -> Test {
    Test {
        may_write_beside_itself: false,
        ..test.clone()
    }
}

/// Whether a test that ran beside compilers may have failed for that alone: it was slower, and could write less.
fn may_have_failed_for_company(result: &Result<TestResult>) -> bool {
    matches!(result, Ok(result) if result.outcome != TestOutcome::Passed)
}

#[cfg(test)]
mod tests;
