//! `QueueState`: the jobs for attempts that are built together, and which of them is next.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::PathBuf;

use super::listing::Test;
use crate::error::Result;
use crate::judge::rustc::TestBinary;
use crate::judge::verdict::Verdict;

/// The jobs.
#[derive(Default)]
pub struct QueueState<'s> {
    /// Binaries that were added.
    pub known: HashSet<PathBuf>,
    pub to_list: VecDeque<(usize, TestBinary)>,
    /// How many binaries are being listed.
    pub listing: usize,
    pub listed: HashMap<PathBuf, Result<Vec<Test>>>,
    pub to_run: VecDeque<Test>,
    /// Tests of a project's later stages. They run once those of the stages before them pass.
    later: Vec<Test>,
    /// Tests that may have failed because compilers are running at the same time. They run again when these have finished.
    postponed: Vec<Test>,
    pub to_conclude: VecDeque<Conclusion<'s>>,
    /// Whether a conclusion that builds something is running.
    is_building: bool,
    is_built: bool,
    pub is_over: bool,
}

/// The remaining checks of an attempt whose tests have run, and its verdict.
pub struct Conclusion<'s> {
    /// The index of the attempt.
    pub attempt: usize,
    /// Whether it builds something in the same folder as others. Those take turns.
    pub builds: bool,
    pub draw: Box<dyn FnOnce() -> Result<Verdict> + Send + 's>,
}

pub enum QueuedJob<'s> {
    List(usize, TestBinary),
    Run {
        test: Test,
        /// Whether compilers are running at the same time.
        during_build: bool,
    },
    Conclude(Conclusion<'s>),
}

impl<'s> QueueState<'s> {
    /// Takes the next job. Conclusions come before further tests, so that verdicts arrive one by one.
    pub fn next(&mut self) -> Option<QueuedJob<'s>> {
        if let Some((attempt, binary)) = self.next_to_list() {
            return Some(QueuedJob::List(attempt, binary));
        }
        if let Some(conclusion) = self.next_to_conclude() {
            return Some(QueuedJob::Conclude(conclusion));
        }
        let test = self.to_run.pop_front()?;
        let during_build = !self.is_built;
        Some(QueuedJob::Run { test, during_build })
    }

    /// Takes the next binary to list.
    pub fn next_to_list(&mut self) -> Option<(usize, TestBinary)> {
        let next = self.to_list.pop_front()?;
        self.listing += 1;
        Some(next)
    }

    fn next_to_conclude(&mut self) -> Option<Conclusion<'s>> {
        let is_building = self.is_building;
        let may_begin = |conclusion: &Conclusion<'_>| !(conclusion.builds && is_building);
        let place = self.to_conclude.iter().position(may_begin)?;
        let next = self.to_conclude.remove(place)?;
        self.is_building |= next.builds;
        Some(next)
    }

    /// Call this when a conclusion that builds something has finished.
    pub fn end_of_building(&mut self) {
        self.is_building = false;
    }

    /// Adds tests that were listed.
    pub fn add(&mut self, tests: impl Iterator<Item = Test>) {
        let (first, later): (Vec<Test>, Vec<Test>) = tests.partition(|test| test.stage == 0);
        self.to_run.extend(first);
        self.later.extend(later);
    }

    /// Runs the tests of this stage of an attempt, too.
    pub fn release(&mut self, attempt: usize, stage: usize) {
        let is_next = |test: &mut Test| test.attempt == attempt && test.stage == stage;
        self.to_run.extend(self.later.extract_if(.., is_next));
    }

    pub fn postpone(&mut self, test: Test) {
        if self.is_built {
            self.to_run.push_back(test);
        } else {
            self.postponed.push(test);
        }
    }

    pub fn end_of_build(&mut self, counts: impl Fn(&Test) -> bool) {
        self.is_built = true;
        self.to_run.extend(self.postponed.drain(..));
        self.to_run.retain(counts);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::listing::TestKind;
    use super::*;
    use crate::course::Limits;
    use crate::error::Error;

    fn test(attempt: usize, name: &str) -> Test {
        Test {
            attempt,
            name: name.to_owned(),
            label: name.to_owned(),
            binary: PathBuf::from("tide"),
            kind: TestKind::Program,
            dir: PathBuf::new(),
            may_write_to_package: false,
            variables: Arc::default(),
            target: None,
            stage: 0,
            has_cases: false,
            grants: Arc::default(),
            limits: Limits::default(),
        }
    }

    fn conclusion(attempt: usize, builds: bool) -> Conclusion<'static> {
        Conclusion {
            attempt,
            builds,
            draw: Box::new(|| Err(Error::cancelled())),
        }
    }

    fn waiting<'s>(state: &'s QueueState<'_>) -> Vec<&'s str> {
        state.to_run.iter().map(|test| test.name.as_str()).collect()
    }

    /// The next job: the name of a test, or the number of an attempt.
    fn next(state: &mut QueueState<'_>) -> Option<String> {
        Some(match state.next()? {
            QueuedJob::List(attempt, _) => format!("list {attempt}"),
            QueuedJob::Run { test, .. } => test.name,
            QueuedJob::Conclude(conclusion) => conclusion.attempt.to_string(),
        })
    }

    #[test]
    fn a_postponed_test_runs_again_after_the_build() {
        let mut state = QueueState::default();
        state.postpone(test(0, "slow"));
        assert!(
            waiting(&state).is_empty(),
            "the compilers are still running"
        );
        state.to_run.push_back(test(0, "quick"));
        state.end_of_build(|_| true);
        assert_eq!(waiting(&state), ["quick", "slow"]);
        state.postpone(test(0, "late"));
        assert_eq!(waiting(&state), ["quick", "slow", "late"]);
    }

    #[test]
    fn tests_of_a_broken_attempt_are_not_run() {
        let mut state = QueueState::default();
        state.to_run.extend([test(0, "broken"), test(1, "whole")]);
        state.postpone(test(0, "broken too"));
        state.end_of_build(|test| test.attempt == 1);
        assert_eq!(waiting(&state), ["whole"]);
    }

    #[test]
    fn conclusions_come_before_tests_and_those_that_build_take_turns() {
        let mut state = QueueState::default();
        state.to_run.push_back(test(3, "test"));
        state.to_conclude.extend([
            conclusion(0, true),
            conclusion(1, true),
            conclusion(2, false),
        ]);
        let next = |state: &mut QueueState<'_>| next(state).unwrap_or_default();
        assert_eq!(next(&mut state), "0");
        assert_eq!(next(&mut state), "2", "the other one has to wait");
        assert_eq!(next(&mut state), "test");
        assert_eq!(next(&mut state), "", "still");
        state.end_of_building();
        assert_eq!(next(&mut state), "1");
    }
}
