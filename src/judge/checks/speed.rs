//! `SpeedCheck`: one test against another that does the same, by the processor time of their processes.
//!
//! Both take turns, so that whatever slows the machine down slows both down. Processor time hardly depends on what else is running, and what code under
//! test says of the time doesn't count. Where the measurements don't separate, there's no verdict.

mod ratio;

use std::time::{Duration, Instant};

use self::ratio::RatioSample;
use super::built_attempt::BuiltAttempt;
use crate::course::Faster;
use crate::error::Result;
use crate::judge::replay::Rebuilt;
use crate::judge::run::{Test, test_run};
use crate::judge::verdict::{Skip, TestOutcome, TestResult};

/// How often both sides are measured at most, and for how long.
const ROUNDS: usize = 32;
const LONGEST: Duration = Duration::from_secs(60);

/// How long the slow side has to take at least: less can't be distinguished from the start of a process.
const WORK: Duration = Duration::from_millis(5);

/// What the fast side takes at least.
const LEAST: Duration = Duration::from_micros(100);

/// What comparing the speed of an attempt's tests takes.
#[derive(Clone, Copy)]
pub struct SpeedCheck<'s> {
    pub of: BuiltAttempt<'s>,
}

/// The tests of which the time is taken.
struct Sides {
    setup: Option<Test>,
    fast: Test,
    slow: Test,
}

/// The result of measuring both sides.
enum Comparison {
    Ratio(RatioSample),
    /// A test didn't pass.
    Failed(TestResult),
    /// The slow side takes less than can be measured.
    TooShort,
}

impl SpeedCheck<'_> {
    /// What an exercise's demand comes to; why there's no verdict, if there's none.
    pub fn run(self) -> Result<(Option<TestResult>, Option<Skip>)> {
        let Some(faster) = &self.of.attempt.exercise.checks.faster else {
            return Ok((None, None));
        };
        let started = Instant::now();
        let failed = |words: String| {
            let seconds = started.elapsed().as_secs_f64();
            Ok((Some(result(faster, seconds, Some(words))), None))
        };
        let rebuilt = match self.of.rebuild_optimized()? {
            Ok(rebuilt) => rebuilt,
            Err(words) => return failed(words),
        };
        let sides = match self.sides(faster, &rebuilt) {
            Ok(sides) => sides,
            Err(name) => return failed(format!("there is no test `{name}` to be measured")),
        };
        let sample = match self.measure(&sides, faster.ratio)? {
            Comparison::Ratio(sample) => sample,
            Comparison::Failed(test) => return Ok((Some(test), None)),
            Comparison::TooShort => {
                let skip = Skip::TooShort(faster.tests.than.clone());
                return Ok((None, Some(skip)));
            }
        };
        match sample.is_above(faster.ratio) {
            Some(true) => {
                let seconds = started.elapsed().as_secs_f64();
                Ok((Some(result(faster, seconds, None)), None))
            }
            Some(false) => failed(format!(
                "it's {:.1} times as fast as `{}`, and has to be {} times as fast",
                sample.median(),
                faster.tests.than,
                faster.ratio
            )),
            None => Ok((None, Some(Skip::Unclear))),
        }
    }

    /// The tests that are measured; the name of one that isn't there.
    fn sides(self, faster: &Faster, rebuilt: &Rebuilt) -> Result<Sides, String> {
        let find = |name: &String| -> Result<Test, String> {
            let found = self.of.tests.iter().find(|test| test.name == *name);
            let mut test = found.cloned().ok_or_else(|| name.clone())?;
            test.binary = rebuilt.program(&test.binary);
            Ok(test)
        };
        Ok(Sides {
            setup: faster.tests.setup.as_ref().map(find).transpose()?,
            fast: find(&faster.tests.test)?,
            slow: find(&faster.tests.than)?,
        })
    }

    /// Runs both sides in turns, until what they take separates.
    fn measure(self, sides: &Sides, bound: f64) -> Result<Comparison> {
        let mut sample = RatioSample::default();
        let started = Instant::now();
        while sample.len() < ROUNDS && started.elapsed() < LONGEST {
            let mut order = [Some(&sides.slow), Some(&sides.fast), sides.setup.as_ref()];
            // Whichever runs first finds other things in the caches.
            if sample.len() % 2 == 1 {
                order.swap(0, 1);
            }
            let mut times = [Duration::ZERO; 3];
            for (time, test) in times.iter_mut().zip(order) {
                let Some(test) = test else { continue };
                let (mut result, ended) =
                    test_run::run_inspected(self.of.context, test, |program| program)?;
                if result.outcome != TestOutcome::Passed {
                    result.name = format!("optimized/{}", result.name);
                    return Ok(Comparison::Failed(result));
                }
                *time = ended.processor_time.unwrap_or(ended.elapsed);
            }
            if sample.len() % 2 == 1 {
                times.swap(0, 1);
            }
            let [slow, fast, setup] = times;
            if slow.saturating_sub(setup) < WORK {
                return Ok(Comparison::TooShort);
            }
            let own = |time: Duration| time.saturating_sub(setup).max(LEAST).as_secs_f64();
            sample.add(own(slow) / own(fast));
            if sample.is_above(bound).is_some() {
                break;
            }
        }
        Ok(Comparison::Ratio(sample))
    }
}

fn result(faster: &Faster, seconds: f64, fault: Option<String>) -> TestResult {
    TestResult::of_check(format!("{}/faster", faster.tests.test), seconds, fault)
}
