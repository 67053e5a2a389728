//! `Testing`: what was built is tested, looked at in every other way that its exercise demands, and decided on.

use std::collections::HashMap;

use super::decide::{Evidence, decide};
use super::notes;
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::checks::{MutantCheck, compile_fail, format, predictions, verification};
use crate::judge::run::{Pending, Test, TestQueue, Which, missing_tests, renamed_tests};
use crate::judge::rustc::Built;
use crate::judge::verdict::{Event, TestOutcome, TestResult, Verdict};
use crate::judge::workbench::{Context, Staged};

/// What testing attempts that were built together takes.
#[derive(Clone, Copy)]
pub(super) struct Testing<'t> {
    pub(super) context: Context<'t>,
    pub(super) staged: &'t Staged<'t>,
    /// Seconds that building took, of each attempt.
    pub(super) built_in: f64,
}

impl Testing<'_> {
    /// Waits for the tests of what was built and decides, in the order of the attempts.
    pub(super) fn run(
        self,
        queue: &TestQueue<'_>,
        built: Vec<Built>,
        events: &mut dyn FnMut(Event),
    ) -> Result<Vec<Verdict>> {
        let attempts = &self.staged.attempts;
        let tests = queue.all(&built)?;
        let tests_of: Vec<Vec<Test>> = (0..attempts.len())
            .map(|index| {
                let of_it = tests.iter().filter(|test| test.attempt == index);
                of_it.cloned().collect()
            })
            .collect();
        let mut open: Vec<Pending> = self
            .staged
            .tests
            .iter()
            .zip(built)
            .enumerate()
            .map(|(index, (written, built))| Pending::new(written, built, tests_of[index].iter()))
            .collect();
        let mut verdicts: Vec<Option<Verdict>> = vec![None; attempts.len()];
        for (index, pending) in open.iter().enumerate() {
            if !pending.names.is_empty() {
                events(Event::Testing {
                    exercise: attempts[index].exercise.name.clone(),
                    tests: pending.names.clone(),
                });
            }
        }
        let mut failure = None;
        let mut conclude =
            |index: usize, pending: &mut Pending, events: &mut dyn FnMut(Event)| match self
                .conclude(index, pending, &tests_of[index])
            {
                Ok(verdict) => {
                    events(Event::Judged(verdict.clone()));
                    verdicts[index] = Some(verdict);
                }
                Err(error) => failure = Some(error),
            };
        for (index, pending) in open
            .iter_mut()
            .enumerate()
            .filter(|(_, pending)| pending.waiting == 0)
        {
            conclude(index, pending, events);
        }
        let which =
            |(number, test): (usize, &Test)| ((test.binary.clone(), test.name.clone()), number);
        let mut waiting: HashMap<Which, usize> = tests.iter().enumerate().map(which).collect();
        while !waiting.is_empty()
            && let Some((which, result)) = queue.next()
        {
            // What was built only in part was tested for nothing.
            let Some(number) = waiting.remove(&which) else {
                continue;
            };
            let mut result = result?;
            let test = &tests[number];
            result.name.clone_from(&test.label);
            events(Event::Tested {
                exercise: attempts[test.attempt].exercise.name.clone(),
                result: result.clone(),
            });
            let pending = &mut open[test.attempt];
            pending.arrived(result);
            if pending.waiting == 0 {
                conclude(test.attempt, pending, events);
            }
        }
        if let Some(error) = failure {
            return Err(error);
        }
        Ok(verdicts.into_iter().flatten().collect())
    }

    /// The verdict on an attempt of which everything was seen.
    fn conclude(self, index: usize, pending: &mut Pending, listed: &[Test]) -> Result<Verdict> {
        let (attempt, written) = (self.staged.attempts[index], &self.staged.tests[index]);
        let compiled = pending.built.compiled();
        let mut tests = std::mem::take(&mut pending.results);
        let mut notes = notes::of(self.context.toolchain, attempt);
        if compiled {
            let missing = missing_tests(attempt, written, &pending.names);
            if missing.is_empty() {
                notes.extend(renamed_tests(attempt, &pending.names));
            }
            if tests.is_empty() && missing.is_empty() && attempt.needs_tests() {
                notes.push(notes::no_test(attempt));
            }
            tests.extend(missing);
            notes.extend(notes::right_code(attempt, &tests));
            let more = self.look_further(attempt, &pending.built, listed, &tests)?;
            pending
                .names
                .extend(more.iter().map(|test| test.name.clone()));
            tests.extend(more);
        }
        let in_order = |test: &TestResult| {
            pending
                .names
                .iter()
                .position(|name| *name == test.name)
                .unwrap_or(usize::MAX)
        };
        tests.sort_by_key(in_order);
        let checks_format = compiled && attempt.exercise.checks.fmt;
        let unformatted = if checks_format {
            format::check(self.context, attempt)?
        } else {
            Vec::new()
        };
        let seconds = self.built_in + tests.iter().map(|test| test.seconds).sum::<f64>();
        let mut diagnostics = std::mem::take(&mut pending.built.diagnostics);
        diagnostics.extend(attempt.unfounded_equality());
        Ok(decide(
            attempt,
            Evidence {
                diagnostics,
                tests,
                tests_optional: !attempt.needs_tests(),
                unformatted,
                notes,
                seconds,
            },
        ))
    }

    /// What an exercise asks for beyond its tests, once these pass.
    fn look_further(
        self,
        attempt: &Attempt<'_>,
        built: &Built,
        listed: &[Test],
        tests: &[TestResult],
    ) -> Result<Vec<TestResult>> {
        if tests.iter().any(|test| test.outcome != TestOutcome::Passed) {
            return Ok(Vec::new());
        }
        let Self {
            context, staged, ..
        } = self;
        let staging = &staged.dir;
        let verified = verification::run(context, staging, attempt)?;
        let refused = compile_fail::run(context, staging, attempt, built)?;
        let mutants = MutantCheck {
            context,
            staging,
            attempt,
            built,
            tests: listed,
        };
        let caught = mutants.run()?;
        let predicted = predictions::run(context, staging, attempt)?;
        Ok([verified, refused, caught, predicted].concat())
    }
}
