//! Schedules of model checkers: when a model of loom or shuttle fails, the order in which its threads ran, as a timeline.
//!
//! What is read here decides what is shown, never whether a test passes.

mod loom;
mod loom_panic;
mod shuttle;
mod timeline;

use crate::error::Result;
use crate::judge::attempt::{Attempt, names_crate};
use crate::judge::run::{Test, test_run};
use crate::judge::verdict::{TestOutcome, TestResult};
use crate::judge::workbench::Context;

/// How many failing tests are explained: each of loom's runs once more.
const EXPLAINED: usize = 3;

/// What a model may print while it says everything that it does. Only the end of it is kept.
const OUTPUT: u64 = 256 << 20;

/// How many times as long a model may take while it says everything that it does.
const SLOWDOWN: u32 = 3;

/// Adds timelines to the output of failing tests of an attempt that uses a model checker.
pub fn explain(
    context: Context<'_>,
    attempt: &Attempt<'_>,
    tests: &[Test],
    results: &mut [TestResult],
) -> Result<()> {
    let manifest = attempt.manifest();
    let uses = |name| names_crate(&manifest, name);
    let (uses_loom, uses_shuttle) = (uses("loom"), uses("shuttle"));
    if !uses_loom && !uses_shuttle {
        return Ok(());
    }
    let failing = results
        .iter_mut()
        .filter(|result| matches!(result.outcome, TestOutcome::Failed | TestOutcome::Crashed));
    for result in failing.take(EXPLAINED) {
        if let Some(output) = shuttle::explained(&result.output).filter(|_| uses_shuttle) {
            result.output = output;
        } else if let Some(test) = tests.iter().find(|test| test.label == result.name)
            && uses_loom
        {
            let said = log_of(context, test)?;
            if let Some(output) = loom::explained(&result.output, &said, &attempt.exercise.path(""))
            {
                result.output = output;
            }
        }
    }
    Ok(())
}

/// What loom says it does, up to the failure.
fn log_of(context: Context<'_>, test: &Test) -> Result<String> {
    let mut talkative = test.clone();
    talkative.limits.time *= SLOWDOWN;
    talkative.limits.output = OUTPUT;
    let (_, ended) = test_run::run_inspected(context, &talkative, |program| {
        program.env("LOOM_LOG", "loom=trace").env("NO_COLOR", "1")
    })?;
    Ok(ended.stdout.text())
}
