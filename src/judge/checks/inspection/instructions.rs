//! How many instructions a test takes, as callgrind counts them, compared with another test. Unlike time, that's the same on every run.
//!
//! The count is in a file that callgrind writes when all code under test has ended, and replaces what code under test may have written there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::Inspection;
use crate::course::{ComparedTests, InstructionLimit};
use crate::error::Result;
use crate::judge::replay::Rebuilt;
use crate::judge::run::{Test, pool, test_run};
use crate::judge::toolchain::Tool;
use crate::judge::verdict::{TestOutcome, TestResult};

/// How many times as long as by itself a test may take.
const SLOWDOWN: u32 = 60;

/// What the other test has to take at least: less could be anything.
const LEAST: u64 = 20_000;

/// How the name of the result ends.
pub(super) const ENDING: &str = "/instructions";

/// What counting one test came to.
struct CountedTest {
    /// Its name; empty for what it takes to start.
    name: String,
    /// Its instructions, or what it came to instead of passing.
    count: std::result::Result<u64, TestResult>,
    seconds: f64,
}

impl Inspection<'_> {
    /// Whether tests take as few instructions as they have to: one result for each limit, and one for each test that can't be counted. `valgrind` is
    /// where callgrind was found.
    pub(super) fn count_all(
        self,
        limits: &[InstructionLimit],
        valgrind: &Path,
    ) -> Result<Vec<TestResult>> {
        let rebuilt = match self.of.rebuild_optimized()? {
            Ok(rebuilt) => rebuilt,
            // It's the same for all limits.
            Err(words) => {
                let first = limits.first();
                let failed = first.map(|limit| result(limit, 0.0, Some(words)));
                return Ok(failed.into_iter().collect());
            }
        };
        let tests = self.counted_tests(limits);
        let counted = pool::map(&tests, self.of.context.processors.count(), |test| {
            self.count(&rebuilt, test, valgrind)
        })?;
        let seconds = counted.iter().map(|test| test.seconds).sum::<f64>() + rebuilt.seconds;
        // Compiling and counting are for all limits.
        let seconds = seconds / f64::from(u32::try_from(limits.len()).unwrap_or(u32::MAX));
        let judged = limits.iter().map(|limit| judged(limit, &counted, seconds));
        let mut results: Vec<_> = judged.flatten().collect();
        results.extend(counted.into_iter().filter_map(|test| test.count.err()));
        Ok(results)
    }

    /// The tests to count, each once. One without a name starts, and runs no test.
    fn counted_tests(self, limits: &[InstructionLimit]) -> Vec<Test> {
        let names: BTreeSet<&str> = limits.iter().flat_map(names).collect();
        let test = |name: &str| {
            let mut tests = self.of.tests.iter();
            let test = tests.find(|test| name.is_empty() || test.name == name)?;
            Some(Test {
                name: name.to_owned(),
                ..test.clone()
            })
        };
        names.into_iter().filter_map(test).collect()
    }

    /// Counts the instructions of one test.
    fn count(self, rebuilt: &Rebuilt, test: &Test, valgrind: &Path) -> Result<CountedTest> {
        let mut test = test.clone();
        let scratch = self.of.context.bench.scratch()?;
        test.binary = rebuilt.program(&test.binary);
        test.limits = super::limits(test.limits, SLOWDOWN);
        let (ran, _) = test_run::run_inspected(self.of.context, &test, |program| {
            let args = [
                "-q",
                "--tool=callgrind",
                "--command-line-only=yes",
                "--fair-sched=try",
                "--trace-children=yes",
            ];
            // A process that it starts counts, too: one file for each.
            let dir = scratch.path().display().to_string().replace('%', "%%");
            let to_file = format!("--callgrind-out-file={dir}/%p");
            let args = args.into_iter().chain([to_file.as_str()]);
            let program = program.started_by(valgrind, args);
            program.inspected().writes_only(scratch.path())
        })?;
        let seconds = ran.seconds;
        let failed = |ran: TestResult| TestResult {
            name: format!("callgrind/{}", ran.name),
            ..ran
        };
        let count = if !test.name.is_empty() && ran.outcome != TestOutcome::Passed {
            Err(failed(ran))
        } else {
            sum_of_all(scratch.path()).ok_or_else(|| {
                failed(TestResult {
                    outcome: TestOutcome::Unproven,
                    detail: Some(format!("{} left no count", Tool::Valgrind.name())),
                    ..ran
                })
            })
        };
        Ok(CountedTest {
            name: test.name,
            count,
            seconds,
        })
    }
}

/// The tests that a limit needs to be counted: its own, the one that it's compared with, and what both of them need before.
fn names(limit: &InstructionLimit) -> [&str; 3] {
    let ComparedTests { test, than, setup } = &limit.tests;
    [test, than, setup.as_deref().unwrap_or_default()]
}

/// Whether the counts are within a limit; `None` if one of its tests can't be counted, which is a result of its own.
fn judged(limit: &InstructionLimit, counted: &[CountedTest], seconds: f64) -> Option<TestResult> {
    let mut counts = [0; 3];
    for (count, name) in counts.iter_mut().zip(names(limit)) {
        let Some(test) = counted.iter().find(|test| test.name == name) else {
            let words = format!("there is no test `{name}` to be counted");
            return Some(result(limit, seconds, Some(words)));
        };
        *count = *test.count.as_ref().ok()?;
    }
    let [test, than, setup] = counts;
    let own = |count: u64| count.saturating_sub(setup);
    let fault = fault(limit, own(test), own(than));
    Some(result(limit, seconds, fault))
}

/// What all processes took together, whose counts are in a folder; `None` if there are none.
fn sum_of_all(dir: &Path) -> Option<u64> {
    let entries = fs::read_dir(dir).ok()?.flatten();
    let counts = entries.filter_map(|entry| sum(&fs::read_to_string(entry.path()).ok()?));
    counts.reduce(u64::saturating_add)
}

/// The sum in what callgrind writes.
fn sum(written: &str) -> Option<u64> {
    let mut lines = written.lines().rev();
    let sum = lines.find_map(|line| line.strip_prefix("totals: "))?;
    sum.trim().parse().ok()
}

/// What is wrong with what two tests take; `None` if nothing is.
fn fault(limit: &InstructionLimit, test: u64, than: u64) -> Option<String> {
    let InstructionLimit { tests, at_most } = limit;
    let (name, other) = (&tests.test, &tests.than);
    if than < LEAST {
        return Some(format!(
            "`{other}` takes {than} instructions, which is too few to compare with: give both tests more to do"
        ));
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts beyond 2^53 take longer than any test may"
    )]
    let ratio = test as f64 / than as f64;
    (ratio > *at_most).then(|| {
        // Rounded up, so that what is over a limit looks so.
        let takes = (ratio * 10_000.0).ceil() / 100.0;
        let may_take = (at_most * 10_000.0).round() / 100.0;
        format!(
            "`{name}` takes {test} instructions, {takes} % of the {than} that `{other}` takes, and may take {may_take} %"
        )
    })
}

fn result(limit: &InstructionLimit, seconds: f64, fault: Option<String>) -> TestResult {
    TestResult::of_check(format!("{}{ENDING}", limit.tests.test), seconds, fault)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn the_last_sum_counts() {
        let written = indoc! {"
            totals: 3
            fn=(1)
            16 4
            totals: 816120
        "};
        assert_eq!(sum(written), Some(816_120));
        assert_eq!(sum("summary: 3\n"), None);
        assert_eq!(sum("totals: many\n"), None);
    }

    #[test]
    fn a_test_may_take_its_part_of_another_ones_instructions_and_no_more() {
        let limit = InstructionLimit {
            tests: ComparedTests {
                test: "sums".to_owned(),
                than: "baseline".to_owned(),
                setup: None,
            },
            at_most: 0.5,
        };
        assert_eq!(fault(&limit, 50_000, 100_000), None);
        let words = fault(&limit, 51_000, 100_000).expect("too many");
        assert!(
            words.contains("51 % of the 100000 that `baseline` takes, and may take 50 %"),
            "{words}"
        );
        let words = fault(&limit, 50_001, 100_000).expect("too many by one");
        assert!(words.contains("50.01 % of"), "{words}");
        let words = fault(&limit, 0, 100).expect("too few to compare");
        assert!(words.contains("too few"), "{words}");
    }
}
