//! `TestQueue`: lists and runs tests as soon as their program is built, while compilers are still at work on others.
//!
//! What a test came to counts only once it is known that everything of its attempt was built; whoever asks decides that. And nothing that
//! runs beside the compilers may write to what they read: where the system cannot see to that, tests wait until all is built.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::listing::Test;
use super::{listing, test_run};
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::rustc::{Built, TestBinary};
use crate::judge::verdict::{TestOutcome, TestResult};
use crate::judge::workbench::{Context, Staged};
use crate::process::Confinement;

/// Which test it is: its program and its name.
pub type Which = (PathBuf, String);

/// How a test ended.
pub type FinishedTest = (Which, Result<TestResult>);

/// The tests of attempts that are built together.
pub struct TestQueue<'q> {
    shared: &'q Shared<'q>,
    found: Receiver<FinishedTest>,
}

struct Shared<'s> {
    context: Context<'s>,
    staged: &'s Staged<'s>,
    /// Whether what runs can be kept from writing to what is still to be built.
    is_limited: bool,
    state: Mutex<QueueState>,
    changed: Condvar,
}

#[derive(Default)]
struct QueueState {
    /// Programs that were handed in.
    known: HashSet<PathBuf>,
    to_list: VecDeque<(usize, TestBinary)>,
    /// How many programs are being asked for their tests.
    listing: usize,
    listed: HashMap<PathBuf, Result<Vec<Test>>>,
    to_run: VecDeque<Test>,
    /// Tests that may have failed because compilers are at work beside them: they run again once these are done.
    put_off: Vec<Test>,
    is_built: bool,
    is_over: bool,
}

enum QueuedJob {
    List(usize, TestBinary),
    Run {
        test: Test,
        /// Whether compilers are at work beside it.
        in_company: bool,
    },
}

impl TestQueue<'_> {
    /// Calls `work` with the queue of attempts that were staged together. Tests that are still waiting when it returns are not run.
    pub fn with<T>(
        context: Context<'_>,
        staged: &Staged<'_>,
        work: impl FnOnce(&TestQueue<'_>) -> T,
    ) -> T {
        let shared = Shared {
            context,
            staged,
            is_limited: Confinement::of_this_system() != Confinement::Unlimited,
            state: Mutex::default(),
            changed: Condvar::new(),
        };
        let (sender, found) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..context.workers().max(1) {
                let (sender, shared) = (sender.clone(), &shared);
                scope.spawn(move || {
                    // Who waits for what a thread that panicked had taken would wait for ever.
                    let _over = Over(shared);
                    shared.work(&sender);
                });
            }
            drop(sender);
            let _over = Over(&shared);
            work(&TestQueue {
                shared: &shared,
                found,
            })
        })
    }
}

/// Ends the work when dropped, also by a panic: nobody would wait for the threads' end otherwise.
struct Over<'o>(&'o Shared<'o>);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.change(|state| state.is_over = true);
    }
}

impl TestQueue<'_> {
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

    /// Waits for the next test that comes to its end; `None` if nobody works any more.
    pub fn next(&self) -> Option<FinishedTest> {
        self.found.recv().ok()
    }
}

impl Shared<'_> {
    fn attempt(&self, index: usize) -> &Attempt<'_> {
        self.staged.attempts[index]
    }

    fn state(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut QueueState)) {
        change(&mut self.state());
        self.changed.notify_all();
    }

    /// Waits until something is to be done, and takes it; `None` when all is over.
    fn take(&self) -> Option<QueuedJob> {
        let mut state = self.state();
        loop {
            if state.is_over {
                return None;
            }
            if let Some(job) = state.next_to_list() {
                return Some(job);
            }
            if let Some(test) = state.to_run.pop_front() {
                let in_company = !state.is_built;
                return Some(QueuedJob::Run { test, in_company });
            }
            state = self
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn work(&self, found: &Sender<FinishedTest>) {
        while let Some(job) = self.take() {
            let (test, in_company) = match job {
                QueuedJob::List(attempt, binary) => {
                    self.list(attempt, &binary);
                    continue;
                }
                QueuedJob::Run { test, in_company } => (test, in_company),
            };
            let result = if in_company {
                test_run::run(self.context, &beside_compilers(&test))
            } else {
                test_run::run(self.context, &test)
            };
            if in_company && may_have_failed_for_company(&result) {
                self.change(|state| state.put_off(test));
            } else if found.send(((test.binary, test.name), result)).is_err() {
                return;
            }
        }
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
            if let Some(QueuedJob::List(attempt, binary)) = state.next_to_list() {
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

impl QueueState {
    fn next_to_list(&mut self) -> Option<QueuedJob> {
        let (attempt, binary) = self.to_list.pop_front()?;
        self.listing += 1;
        Some(QueuedJob::List(attempt, binary))
    }

    fn put_off(&mut self, test: Test) {
        if self.is_built {
            self.to_run.push_back(test);
        } else {
            self.put_off.push(test);
        }
    }

    fn end_of_build(&mut self, counts: impl Fn(&Test) -> bool) {
        self.is_built = true;
        self.to_run.extend(self.put_off.drain(..));
        self.to_run.retain(counts);
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
mod tests {
    use super::super::listing::TestKind;
    use super::*;
    use crate::course::Limits;

    fn test(attempt: usize, name: &str) -> Test {
        Test {
            attempt,
            name: name.to_owned(),
            label: name.to_owned(),
            binary: PathBuf::from("tide"),
            kind: TestKind::Program,
            dir: PathBuf::new(),
            may_write_beside_itself: false,
            limits: Limits::default(),
        }
    }

    fn waiting(state: &QueueState) -> Vec<&str> {
        state.to_run.iter().map(|test| test.name.as_str()).collect()
    }

    #[test]
    fn what_ran_out_of_time_beside_compilers_runs_again_without_them() {
        let mut state = QueueState::default();
        state.put_off(test(0, "slow"));
        assert!(
            waiting(&state).is_empty(),
            "the compilers are still at work"
        );
        state.to_run.push_back(test(0, "quick"));
        state.end_of_build(|_| true);
        assert_eq!(waiting(&state), ["quick", "slow"]);
        state.put_off(test(0, "late"));
        assert_eq!(waiting(&state), ["quick", "slow", "late"]);
    }

    #[test]
    fn beside_compilers_a_test_writes_nothing_and_only_a_pass_counts() {
        let writes = Test {
            may_write_beside_itself: true,
            ..test(0, "writes")
        };
        assert!(!beside_compilers(&writes).may_write_beside_itself);
        let came_to = |outcome| {
            Ok(TestResult {
                name: String::new(),
                outcome,
                seconds: 0.0,
                output: String::new(),
                detail: None,
            })
        };
        assert!(may_have_failed_for_company(&came_to(TestOutcome::Failed)));
        assert!(may_have_failed_for_company(&came_to(TestOutcome::TimedOut)));
        assert!(!may_have_failed_for_company(&came_to(TestOutcome::Passed)));
    }

    #[test]
    fn what_belongs_to_a_broken_attempt_is_not_run_any_more() {
        let mut state = QueueState::default();
        state.to_run.extend([test(0, "broken"), test(1, "whole")]);
        state.put_off(test(0, "broken as well"));
        state.end_of_build(|test| test.attempt == 1);
        assert_eq!(waiting(&state), ["whole"]);
    }
}
