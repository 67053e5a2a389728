//! How many instructions a test takes, as callgrind counts them, compared with another test. Unlike time, that's the same on every run.
//!
//! The count is in a file that callgrind writes when all code under test has ended, and replaces what code under test may have written there.

use std::fs;
use std::path::Path;

use super::Inspection;
use crate::course::{ComparedTests, InstructionLimit};
use crate::error::Result;
use crate::judge::replay::Rebuilt;
use crate::judge::run::{Test, test_run};
use crate::judge::toolchain::Tool;
use crate::judge::verdict::{TestOutcome, TestResult};

/// How many times as long as by itself a test may take.
const SLOWDOWN: u32 = 60;

/// What the other test has to take at least: less could be anything.
const LEAST: u64 = 20_000;

/// How the name of the result ends.
pub(super) const ENDING: &str = "/instructions";

/// The instructions of a test, or what it came to instead of passing.
type Counted = std::result::Result<u64, TestResult>;

impl Inspection<'_> {
    /// Whether a test takes as few instructions as it has to. `valgrind` is where callgrind was found.
    pub(super) fn count(self, limit: &InstructionLimit, valgrind: &Path) -> Result<TestResult> {
        let rebuilt = match self.of.rebuild_optimized()? {
            Ok(rebuilt) => rebuilt,
            Err(words) => return Ok(result(limit, 0.0, Some(words))),
        };
        let mut seconds = rebuilt.seconds;
        let mut counts = [0; 3];
        let ComparedTests { test, than, setup } = &limit.tests;
        let names = [Some(test), Some(than), setup.as_ref()];
        for (count, name) in counts.iter_mut().zip(names) {
            let test = match name {
                Some(name) => self.of.tests.iter().find(|test| test.name == *name),
                None => self.of.tests.first(),
            };
            let Some(test) = test else {
                let name = name.map(String::as_str).unwrap_or_default();
                let words = format!("there is no test `{name}` to be counted");
                return Ok(result(limit, seconds, Some(words)));
            };
            let mut test = test.clone();
            if name.is_none() {
                // Starting isn't part of a test: this starts, and runs no test.
                test.name.clear();
            }
            let (counted, took) = self.count_one(&rebuilt, test, valgrind, name.is_some())?;
            seconds += took;
            match counted {
                Ok(counted) => *count = counted,
                Err(failed) => return Ok(TestResult { seconds, ..failed }),
            }
        }
        let [test, than, setup] = counts;
        let own = |count: u64| count.saturating_sub(setup);
        Ok(result(limit, seconds, fault(limit, own(test), own(than))))
    }

    /// Counts the instructions of one test, and returns the seconds that it took.
    fn count_one(
        self,
        rebuilt: &Rebuilt,
        mut test: Test,
        valgrind: &Path,
        has_to_pass: bool,
    ) -> Result<(Counted, f64)> {
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
        if has_to_pass && ran.outcome != TestOutcome::Passed {
            let name = format!("callgrind/{}", ran.name);
            return Ok((Err(TestResult { name, ..ran }), seconds));
        }
        let Some(count) = count(scratch.path()) else {
            let failed = TestResult {
                name: format!("callgrind/{}", ran.name),
                outcome: TestOutcome::Unproven,
                detail: Some(format!("{} left no count", Tool::Valgrind.name())),
                ..ran
            };
            return Ok((Err(failed), seconds));
        };
        Ok((Ok(count), seconds))
    }
}

/// What all processes took together, whose counts are in a folder; `None` if there are none.
fn count(dir: &Path) -> Option<u64> {
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
        format!(
            "`{name}` takes {test} instructions and `{other}` {than}: {ratio:.2} times as many, and it may take {at_most} times as many"
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
        assert!(words.contains("0.51 times as many"), "{words}");
        let words = fault(&limit, 0, 100).expect("too few to compare");
        assert!(words.contains("too few"), "{words}");
    }
}
