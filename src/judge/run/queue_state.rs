//! `QueueState`: what is to be done for attempts that are built together, and what of it comes next.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::PathBuf;

use super::listing::Test;
use crate::error::Result;
use crate::judge::rustc::TestBinary;
use crate::judge::verdict::Verdict;

/// What is to be done.
#[derive(Default)]
pub struct QueueState<'s> {
    /// Programs that were handed in.
    pub known: HashSet<PathBuf>,
    pub to_list: VecDeque<(usize, TestBinary)>,
    /// How many programs are being asked for their tests.
    pub listing: usize,
    pub listed: HashMap<PathBuf, Result<Vec<Test>>>,
    pub to_run: VecDeque<Test>,
    /// Tests that may have failed because compilers are at work beside them: they run again once these are done.
    put_off: Vec<Test>,
    pub to_conclude: VecDeque<Conclusion<'s>>,
    /// Whether a conclusion is being drawn for which something is built.
    is_building: bool,
    is_built: bool,
    pub is_over: bool,
}

/// Everything that remains to be seen of an attempt once its tests have run, and the verdict.
pub struct Conclusion<'s> {
    /// Index of the attempt.
    pub attempt: usize,
    /// Whether something is built for it where the others build as well: those take turns.
    pub builds: bool,
    pub draw: Box<dyn FnOnce() -> Result<Verdict> + Send + 's>,
}

pub enum QueuedJob<'s> {
    List(usize, TestBinary),
    Run {
        test: Test,
        /// Whether compilers are at work beside it.
        in_company: bool,
    },
    Conclude(Conclusion<'s>),
}

impl<'s> QueueState<'s> {
    /// Takes what is to be done next. Conclusions come before further tests, so that verdicts arrive one by one.
    pub fn next(&mut self) -> Option<QueuedJob<'s>> {
        if let Some((attempt, binary)) = self.next_to_list() {
            return Some(QueuedJob::List(attempt, binary));
        }
        if let Some(conclusion) = self.next_to_conclude() {
            return Some(QueuedJob::Conclude(conclusion));
        }
        let test = self.to_run.pop_front()?;
        let in_company = !self.is_built;
        Some(QueuedJob::Run { test, in_company })
    }

    /// Takes the next program to be asked for its tests.
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

    /// To be called when a conclusion was drawn for which something was built.
    pub fn end_of_building(&mut self) {
        self.is_building = false;
    }

    pub fn put_off(&mut self, test: Test) {
        if self.is_built {
            self.to_run.push_back(test);
        } else {
            self.put_off.push(test);
        }
    }

    pub fn end_of_build(&mut self, counts: impl Fn(&Test) -> bool) {
        self.is_built = true;
        self.to_run.extend(self.put_off.drain(..));
        self.to_run.retain(counts);
    }
}

#[cfg(test)]
mod tests {
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
            may_write_beside_itself: false,
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

    /// What comes next: the name of a test, or the number of an attempt.
    fn next(state: &mut QueueState<'_>) -> Option<String> {
        Some(match state.next()? {
            QueuedJob::List(attempt, _) => format!("list {attempt}"),
            QueuedJob::Run { test, .. } => test.name,
            QueuedJob::Conclude(conclusion) => conclusion.attempt.to_string(),
        })
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
    fn what_belongs_to_a_broken_attempt_is_not_run_any_more() {
        let mut state = QueueState::default();
        state.to_run.extend([test(0, "broken"), test(1, "whole")]);
        state.put_off(test(0, "broken as well"));
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
        assert_eq!(next(&mut state), "2", "another one is being built for");
        assert_eq!(next(&mut state), "test");
        assert_eq!(next(&mut state), "", "still");
        state.end_of_building();
        assert_eq!(next(&mut state), "1");
    }
}
