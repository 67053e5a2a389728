//! `Testing`: runs the tests and all other checks on what was built, and decides.

use std::collections::HashMap;

use super::decide::{Evidence, decide, prevented};
use super::notes;
use crate::error::Result;
use crate::judge::attempt::Mode;
use crate::judge::checks::{
    BuiltAttempt, EmittedCode, Inspection, MutantCheck, OracleRun, SpeedCheck, TargetRun,
    compile_fail, conformance, emitted, format, predictions, read_files, schedule, verification,
};
use crate::judge::run::{
    Conclusion, Finished, Pending, Test, TestQueue, Which, missing_tests, renamed_tests,
};
use crate::judge::rustc::Built;
use crate::judge::toolchain::Tool;
use crate::judge::verdict::{Event, Skip, TestOutcome, TestResult, Verdict};
use crate::judge::workbench::{Context, Staged, WrittenTests};

/// What it takes to test attempts that were built together.
#[derive(Clone, Copy)]
pub(super) struct Testing<'t> {
    context: Context<'t>,
    staged: &'t Staged<'t>,
    /// How many seconds each attempt's build took.
    built_in: f64,
    mode: Mode,
}

impl<'t> Testing<'t> {
    /// For what was staged, with the resources of a queue.
    pub(super) fn of(queue: &TestQueue<'_, 't>, built_in: f64, mode: Mode) -> Self {
        Self {
            context: queue.context(),
            staged: queue.staged(),
            built_in,
            mode,
        }
    }

    /// Waits for the tests of what was built and decides, in the order of the attempts. The first error that isn't about one attempt of a batch
    /// stops everything that is running.
    pub(super) fn run(
        self,
        queue: &TestQueue<'_, 't>,
        built: Vec<Built>,
        events: &mut dyn FnMut(Event),
    ) -> Result<Vec<Verdict>> {
        let name_of = |index: usize| self.staged.attempts[index].exercise.name.clone();
        let tests = queue.all(&built)?;
        let mut open = self.pending(built, &tests);
        for (index, pending) in open.iter().enumerate() {
            if !pending.names.is_empty() {
                events(Event::Testing {
                    exercise: name_of(index),
                    tests: pending.names.clone(),
                });
            }
        }
        for (index, pending) in open.iter_mut().enumerate() {
            self.go_on(queue, index, pending);
        }
        let which =
            |(number, test): (usize, &Test)| ((test.binary.clone(), test.name.clone()), number);
        let mut waiting: HashMap<Which, usize> = tests.iter().enumerate().map(which).collect();
        let mut verdicts: Vec<Option<Verdict>> = vec![None; open.len()];
        while verdicts.iter().any(Option::is_none)
            && let Some(finished) = queue.next()
        {
            match finished {
                Finished::Test(which, result) => {
                    // It belongs to an attempt that wasn't built completely.
                    let Some(number) = waiting.remove(&which) else {
                        continue;
                    };
                    let (test, mut result) = (&tests[number], result?);
                    result.name.clone_from(&test.label);
                    events(Event::Tested {
                        exercise: name_of(test.attempt),
                        result: result.clone(),
                    });
                    let pending = &mut open[test.attempt];
                    pending.arrived(result);
                    self.go_on(queue, test.attempt, pending);
                }
                Finished::Verdict(index, verdict) => {
                    let exercise = self.staged.attempts[index].exercise;
                    let verdict = verdict.or_else(|error| prevented(exercise, self.mode, error))?;
                    events(Event::Judged(verdict.clone()));
                    verdicts[index] = Some(verdict);
                }
            }
        }
        Ok(verdicts.into_iter().flatten().collect())
    }

    /// Goes on with an attempt for which no test is running: with the tests of the project's next stage, or with everything else.
    fn go_on(self, queue: &TestQueue<'_, 't>, index: usize, pending: &mut Pending) {
        if pending.waiting > 0 {
            return;
        }
        match pending.next_stage() {
            Some(stage) => queue.release(index, stage),
            None => queue.conclude(self.conclusion(index, std::mem::take(pending))),
        }
    }

    /// What each attempt is waiting for.
    fn pending(self, built: Vec<Built>, tests: &[Test]) -> Vec<Pending> {
        let of = |(index, (written, built)): (usize, (&WrittenTests, Built))| {
            let of_it = tests.iter().filter(|test| test.attempt == index);
            Pending::new(written, built, of_it.cloned().collect())
        };
        let staged = self.staged.tests.iter();
        staged.zip(built).enumerate().map(of).collect()
    }

    /// What remains to be done for an attempt whose tests have run.
    fn conclusion(self, index: usize, pending: Pending) -> Conclusion<'t> {
        Conclusion {
            attempt: index,
            builds: verification::is_wanted(self.staged.attempts[index]),
            draw: Box::new(move || self.conclude(index, pending)),
        }
    }

    /// The verdict on an attempt for which all evidence is in.
    fn conclude(self, index: usize, pending: Pending) -> Result<Verdict> {
        let attempt = self.staged.attempts[index];
        let stages_done = pending.stages_done(attempt.exercise);
        let Pending {
            built,
            tests: listed,
            mut names,
            results: mut tests,
            ..
        } = pending;
        let compiled = built.compiled();
        let mut notes = notes::of(self.context.toolchain, attempt);
        notes.extend(notes::left_out(built.left_out));
        notes.extend(notes::unreadable(&built.diagnostics));
        let mut unjudged = None;
        if compiled {
            let of = BuiltAttempt {
                context: self.context,
                staging: &self.staged.dir,
                attempt,
                built: &built,
                tests: &listed,
                shared: &self.staged.shared,
            };
            let written = &self.staged.tests[index];
            let missing_tool = check(of, written, (&mut names, &mut tests), &mut notes)?;
            notes.extend(missing_tool.map(notes::missing_tool));
            unjudged = missing_tool.map(|tool| Skip::Program(tool.name().to_owned()));
            unjudged = unjudged.or_else(|| emitted::unjudged(attempt));
            if built.next_stage.is_empty() {
                unjudged = unjudged.or(compare_speed(of, &mut tests)?);
            }
        }
        let in_order = |test: &TestResult| {
            names
                .iter()
                .position(|name| *name == test.name)
                .unwrap_or(usize::MAX)
        };
        tests.sort_by_key(in_order);
        let checks_format = compiled && attempt.exercise.checks.fmt;
        let unformatted = if checks_format {
            format::check(self.context, &self.staged.dir, attempt)?
        } else {
            Vec::new()
        };
        let seconds = self.built_in + tests.iter().map(|test| test.seconds).sum::<f64>();
        let violations = if compiled {
            read_files::violations(attempt, self.staged, &built)?
        } else {
            Vec::new()
        };
        let mut diagnostics = built.diagnostics;
        diagnostics.extend(built.manifest_advice);
        // A stage that doesn't compile is the current one if everything before it passes.
        if all_pass(&tests) {
            diagnostics.extend(built.next_stage);
        }
        diagnostics.extend(attempt.untrusted_diagnostic());
        diagnostics.extend(violations);
        Ok(decide(
            attempt,
            Evidence {
                diagnostics,
                stopped: built.stopped.map(|said| *said),
                tests,
                stages_done: compiled.then_some(stages_done),
                tests_optional: !attempt.needs_tests(),
                unjudged,
                unformatted,
                notes,
                seconds,
            },
        ))
    }
}

/// Adds everything else that there is to say about an attempt whose tests have run. Returns the first tool that is missing for it.
fn check(
    of: BuiltAttempt<'_>,
    written: &WrittenTests,
    (names, tests): (&mut Vec<String>, &mut Vec<TestResult>),
    notes: &mut Vec<String>,
) -> Result<Option<Tool>> {
    let attempt = of.attempt;
    let inspection = Inspection { of };
    if let Some(file) = &attempt.exercise.checks.inspections.review {
        // Whether the tests pass by themselves says nothing: what is wrong may end them.
        tests.clear();
        let reviewed = inspection.review(file)?;
        return Ok(reviewed.map(|result| tests.push(result)).err());
    }
    let is_whole = of.built.next_stage.is_empty();
    let missing = if is_whole {
        missing_tests(attempt, written, names)
    } else {
        Vec::new()
    };
    if missing.is_empty() {
        notes.extend(renamed_tests(attempt, names));
    }
    if tests.is_empty() && missing.is_empty() && is_whole && attempt.needs_tests() {
        notes.push(notes::no_test(attempt));
    }
    schedule::explain(of.context, attempt, of.tests, tests)?;
    tests.extend(missing);
    notes.extend(notes::right_code(attempt, tests));
    if !is_whole || !all_pass(tests) {
        return Ok(None);
    }
    notes.extend(notes::unused(attempt));
    let more = more_checks(of, tests)?;
    names.extend(more.iter().map(|test| test.name.clone()));
    tests.extend(more);
    if !all_pass(tests) {
        return Ok(None);
    }
    let (inspected, missing) = inspection.run_all()?;
    tests.extend(inspected);
    let target = TargetRun { of }.run(tests)?;
    Ok(missing.or(target))
}

/// An exercise's checks besides its tests, which pass.
fn more_checks(of: BuiltAttempt<'_>, tests: &[TestResult]) -> Result<Vec<TestResult>> {
    let BuiltAttempt {
        context,
        staging,
        attempt,
        built,
        ..
    } = of;
    let verified = verification::run(context, staging, attempt)?;
    let refused = compile_fail::run(context, staging, attempt, built)?;
    let caught = MutantCheck { of }.run()?;
    let predicted = predictions::run(context, staging, attempt)?;
    let conforms = conformance::run(attempt.exercise.checks.conforms.as_ref(), tests);
    let conforms = conforms.into_iter().collect();
    let asked = OracleRun { of }.run()?.into_iter().collect();
    let emitted = EmittedCode { of }.run()?;
    Ok([
        verified, refused, caught, predicted, conforms, asked, emitted,
    ]
    .concat())
}

/// Compares the speed of tests that pass, and adds the result. Returns why there's none, where one is asked for.
fn compare_speed(of: BuiltAttempt<'_>, tests: &mut Vec<TestResult>) -> Result<Option<Skip>> {
    if !all_pass(tests) {
        return Ok(None);
    }
    let (result, skip) = SpeedCheck { of }.run()?;
    tests.extend(result);
    Ok(skip)
}

fn all_pass(tests: &[TestResult]) -> bool {
    tests.iter().all(|test| test.outcome == TestOutcome::Passed)
}
