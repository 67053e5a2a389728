//! Backtraces: when there's one to ask for, and what comes of it. They belong to a run, and are asked for only by a key.

use super::{Action, Session, View};
use crate::error::{Error, Result};
use crate::judge::{Backtrace, Cause, TestOutcome, Verdict};

/// What is known of the backtraces of one run.
#[derive(Clone, Debug)]
pub(super) struct Traced {
    /// The number of the run.
    run: u64,
    /// `None` while the tests run again.
    outcome: Option<Result<Vec<Backtrace>>>,
}

impl Session {
    /// The backtraces of the tests in the verdict; `None` until they are known.
    pub fn backtraces(&self) -> Option<Result<&[Backtrace], &Error>> {
        let traced = self.traced.as_ref();
        let traced = traced.filter(|traced| traced.run == self.ended)?;
        let outcome = traced.outcome.as_ref()?;
        Some(outcome.as_deref())
    }

    /// Why there is no backtrace to show; `None` if there is one.
    pub(super) fn no_backtrace(&self) -> Option<&'static str> {
        let Some(verdict) = &self.verdict else {
            return Some("there is no verdict yet");
        };
        if self.running.is_some() {
            return Some("something is being judged");
        }
        if !verdict.panicked().is_empty() {
            return None;
        }
        let ended = |outcome| verdict.tests.iter().any(|test| test.outcome == outcome);
        Some(match verdict.cause() {
            None => "nothing panicked, because it passes",
            Some(Cause::Compile | Cause::Compiler) => "nothing ran, because it doesn't compile",
            _ if ended(TestOutcome::TimedOut) => "a test that is stopped doesn't panic",
            _ if ended(TestOutcome::Crashed) => "a crash leaves no backtrace",
            _ => "no test panicked",
        })
    }

    /// Shows the backtraces. The tests run again for them, unless they did before.
    pub(super) fn trace(&mut self) -> Vec<Action> {
        let tests = self
            .verdict
            .as_ref()
            .map(Verdict::panicked)
            .unwrap_or_default();
        let draw = self.show(View::Backtrace);
        if self.backtraces().is_some_and(|known| known.is_ok()) {
            return draw;
        }
        let run = self.ended;
        self.traced = Some(Traced { run, outcome: None });
        let trace = Action::Trace { run, tests };
        [vec![trace], draw].concat()
    }

    pub(super) fn traced(&mut self, run: u64, outcome: Result<Vec<Backtrace>>) -> Vec<Action> {
        let Some(traced) = self.traced.as_mut().filter(|traced| traced.run == run) else {
            return Vec::new();
        };
        traced.outcome = Some(outcome);
        vec![Action::Draw]
    }

    /// Stops running tests for their backtraces. Returns whether it did.
    pub(super) fn stop_tracing(&mut self) -> bool {
        let is_open = |traced: &mut Traced| traced.outcome.is_none();
        self.traced.take_if(is_open).is_some()
    }
}
