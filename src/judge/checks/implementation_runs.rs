//! `ImplementationRuns`: runs tests against the right implementation and wrong ones, several times and in random order.
//!
//! A test must give the same result whenever it runs against the same code. A test that depends on chance, time or the order of runs doesn't. And whatever
//! could reveal which implementation it runs against is hidden from it: its own file, and everything that other runs left behind.

use std::fs;
use std::path::{Path, PathBuf};

use super::mutant_build::{MutantBuild, Unbuilt};
use crate::error::Result;
use crate::judge::proof::word;
use crate::judge::run::RunFolders;
use crate::judge::run::{Test, pool, test_run};
use crate::judge::verdict::TestOutcome;
use crate::judge::workbench::Context;
use crate::process::Disguise;

/// How often all tests run against the right implementation, and against each wrong one, in random order.
const RIGHT_RUNS: usize = 1;
const WRONG_RUNS: usize = 2;

/// They passed on the right implementation before, and run once more at the end.
const RIGHT_RUNS_ANYWAY: usize = RIGHT_RUNS + 2;

/// How often a test that catches something runs against right code at least, and how often against wrong code. A test that decides by chance gets
/// through once in 4,000 times.
const MIN_RUNS: usize = 6;

/// How often it runs against right code if it catches something by timing out. Each of these takes its whole time limit, so it runs against wrong
/// code only twice.
const MIN_RUNS_WITH_TIMEOUTS: usize = 30;

/// The result of running tests against an implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuiteOutcome {
    AllPass,
    /// This test fails each time.
    Fails(usize),
    /// This test ended without proving anything.
    Unproven(usize),
    /// This test doesn't always give the same result.
    Varies(usize),
    Unbuilt(Unbuilt),
}

/// What to run.
pub struct ImplementationRuns<'e> {
    pub context: Context<'e>,
    pub tests: &'e [Test],
    /// The right implementation comes first.
    pub builds: &'e [Result<MutantBuild, Unbuilt>],
}

/// One run of some tests against one implementation, up to the first test that doesn't pass.
struct SuiteRun {
    build: usize,
    tests: Vec<usize>,
}

/// The test that didn't pass, and its outcome.
type NotPassed = (usize, TestOutcome);

impl ImplementationRuns<'_> {
    /// The result for each implementation, and the seconds that its tests took.
    pub fn run(&self) -> Result<(Vec<SuiteOutcome>, Vec<f64>)> {
        let mut log = Log {
            seconds: vec![0.0; self.builds.len()],
            outcomes: Vec::new(),
        };
        let all: Vec<usize> = (0..self.tests.len()).collect();
        let everything = |build: usize| SuiteRun {
            build,
            tests: all.clone(),
        };
        let times = |build: usize| if build == 0 { RIGHT_RUNS } else { WRONG_RUNS };
        let first = (0..self.builds.len()).flat_map(|build| (0..times(build)).map(move |_| build));
        let failures = self.run_all(first.map(everything).collect(), &mut log)?;
        for (build, built) in self.builds.iter().enumerate() {
            let of_it: Vec<Option<NotPassed>> = failures
                .iter()
                .filter(|(outcomes, _)| *outcomes == build)
                .map(|(_, stop)| *stop)
                .collect();
            log.outcomes.push(match built {
                Ok(_) => combine(&of_it),
                Err(why) => SuiteOutcome::Unbuilt(why.clone()),
            });
        }
        // Otherwise the exercise isn't passed anyway.
        let is_passed = log.outcomes[0] == SuiteOutcome::AllPass;
        if is_passed
            && log.outcomes[1..]
                .iter()
                .all(|outcomes| matches!(outcomes, SuiteOutcome::Fails(_)))
        {
            let confirming = confirming_runs(self.tests.len(), &failures, &log.outcomes);
            self.run_again(confirming, &mut log)?;
            self.run_again(vec![everything(0)], &mut log)?;
        }
        Ok((log.outcomes, log.seconds))
    }

    /// Runs whose results must agree with those already known.
    fn run_again(&self, runs: Vec<SuiteRun>, log: &mut Log) -> Result<()> {
        for (build, stop) in self.run_all(runs, log)? {
            let expected = match (&log.outcomes[build], stop) {
                (SuiteOutcome::AllPass, Some((test, _))) => Some(test),
                (SuiteOutcome::Fails(test), None) => Some(*test),
                _ => None,
            };
            if let Some(test) = expected {
                log.outcomes[build] = SuiteOutcome::Varies(test);
            }
        }
        Ok(())
    }

    /// Runs all of these in random order, several at once.
    fn run_all(
        &self,
        mut runs: Vec<SuiteRun>,
        log: &mut Log,
    ) -> Result<Vec<(usize, Option<NotPassed>)>> {
        let longest = self.builds.iter().flatten().map(MutantBuild::longest).max();
        let mut readable = outside(self.context.bench.dir());
        readable.extend(self.context.toolchain.shared_std.clone());
        runs.sort_by_cached_key(|_| word());
        let run_one = |run: &SuiteRun| self.run_one(run, longest.unwrap_or(0), &readable);
        let outcomes = pool::map(&runs, self.context.processors.count(), run_one)?;
        let found = runs.iter().zip(outcomes).map(|(run, (stop, seconds))| {
            log.seconds[run.build] += seconds;
            (run.build, stop)
        });
        Ok(found.collect())
    }

    fn run_one(
        &self,
        run: &SuiteRun,
        length: u64,
        readable: &[PathBuf],
    ) -> Result<(Option<NotPassed>, f64)> {
        let mut seconds = 0.0;
        let Ok(build) = &self.builds[run.build] else {
            return Ok((None, seconds));
        };
        for &index in &run.tests {
            let mut test = self.tests[index].clone();
            let Some(program) = build.program(&test.binary) else {
                continue;
            };
            program.clone_into(&mut test.binary);
            let folders = RunFolders::new(self.context.bench.scratch()?)?;
            let result = test_run::run_fairly(self.context, &test, |program| {
                let readable = readable.iter().chain([&test.dir, &folders.entrance]);
                program.reads_only(readable.cloned()).disguised(Disguise {
                    entrance: folders.entrance.clone(),
                    hidden: folders.hidden.clone(),
                    length: Some(length),
                })
            })?;
            seconds += result.seconds;
            if result.outcome != TestOutcome::Passed {
                return Ok((Some((index, result.outcome)), seconds));
            }
        }
        Ok((None, seconds))
    }
}

/// The results so far for each implementation.
struct Log {
    outcomes: Vec<SuiteOutcome>,
    seconds: Vec<f64>,
}

/// The runs needed to rule out chance: those of tests that catch something.
fn confirming_runs(
    tests: usize,
    failures: &[(usize, Option<NotPassed>)],
    outcomes: &[SuiteOutcome],
) -> Vec<SuiteRun> {
    let mut runs = Vec::new();
    for test in 0..tests {
        let misses_deadline =
            |build: usize| failures.contains(&(build, Some((test, TestOutcome::TimedOut))));
        let (slow, quick): (Vec<usize>, Vec<usize>) = (1..outcomes.len())
            .filter(|&build| outcomes[build] == SuiteOutcome::Fails(test))
            .partition(|&build| misses_deadline(build));
        let right = match (slow.is_empty(), quick.is_empty()) {
            (true, true) => continue,
            (true, false) => MIN_RUNS,
            (false, _) => MIN_RUNS_WITH_TIMEOUTS,
        };
        let wrong = MIN_RUNS
            .div_ceil(quick.len().max(1))
            .saturating_sub(WRONG_RUNS);
        let mut run_one = |build: usize, times: usize| {
            runs.extend((0..times).map(|_| SuiteRun {
                build,
                tests: vec![test],
            }));
        };
        run_one(0, right - RIGHT_RUNS_ANYWAY);
        for build in quick {
            run_one(build, wrong);
        }
    }
    runs
}

/// Combines the results of several runs against the same implementation.
fn combine(failures: &[Option<NotPassed>]) -> SuiteOutcome {
    let stopped = failures.iter().flatten().min_by_key(|(test, _)| *test);
    let Some(&(test, outcome)) = stopped else {
        return SuiteOutcome::AllPass;
    };
    let is_same = |stop: &Option<NotPassed>| stop.is_some_and(|(other, _)| other == test);
    match outcome {
        _ if !failures.iter().all(is_same) => SuiteOutcome::Varies(test),
        TestOutcome::Unproven => SuiteOutcome::Unproven(test),
        _ => SuiteOutcome::Fails(test),
    }
}

/// All files and folders outside a folder, except for processes. Links are left out, because their targets have paths of their own.
pub(super) fn outside(dir: &Path) -> Vec<PathBuf> {
    let dir = dunce::canonicalize(dir).unwrap_or_else(|_| dir.to_path_buf());
    let beside = |ancestor: &Path| fs::read_dir(ancestor).into_iter().flatten().flatten();
    dir.ancestors()
        .skip(1)
        .flat_map(beside)
        .filter(|entry| entry.file_type().is_ok_and(|kind| !kind.is_symlink()))
        .map(|entry| entry.path())
        .filter(|path| !dir.starts_with(path) && path != Path::new("/proc"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fails(test: usize) -> NotPassed {
        (test, TestOutcome::Failed)
    }

    #[test]
    fn only_a_result_that_is_the_same_each_time_counts() {
        assert_eq!(combine(&[None, None]), SuiteOutcome::AllPass);
        assert_eq!(
            combine(&[Some(fails(1)), Some(fails(1))]),
            SuiteOutcome::Fails(1)
        );
        assert_eq!(
            combine(&[None, Some(fails(1)), None]),
            SuiteOutcome::Varies(1)
        );
        assert_eq!(
            combine(&[Some(fails(2)), Some(fails(1))]),
            SuiteOutcome::Varies(1)
        );
        let leaves = Some((0, TestOutcome::Unproven));
        assert_eq!(combine(&[leaves, leaves]), SuiteOutcome::Unproven(0));
        let ends = Some((0, TestOutcome::TimedOut));
        assert_eq!(combine(&[ends, Some(fails(0))]), SuiteOutcome::Fails(0));
    }

    #[test]
    fn a_test_that_catches_something_runs_often_enough() {
        // The first test catches two implementations; the second catches one by timing out; the third catches nothing.
        let outcomes = [
            SuiteOutcome::AllPass,
            SuiteOutcome::Fails(0),
            SuiteOutcome::Fails(0),
            SuiteOutcome::Fails(1),
        ];
        let late = Some((1, TestOutcome::TimedOut));
        let failures = [(1, Some(fails(0))), (2, Some(fails(0))), (3, late)];
        let runs = confirming_runs(3, &failures, &outcomes);
        let count = |build: usize, test: usize| {
            let of_both = |run: &&SuiteRun| run.build == build && run.tests == [test];
            runs.iter().filter(of_both).count()
        };
        assert_eq!(RIGHT_RUNS_ANYWAY + count(0, 0), MIN_RUNS);
        assert_eq!(2 * WRONG_RUNS + count(1, 0) + count(2, 0), MIN_RUNS);
        assert_eq!(RIGHT_RUNS_ANYWAY + count(0, 1), MIN_RUNS_WITH_TIMEOUTS);
        assert_eq!(count(3, 1), 0, "each takes the whole time limit");
        assert!(runs.iter().all(|run| run.tests != [2]));
    }

    #[test]
    fn the_outside_of_a_folder_contains_neither_it_nor_its_parents() {
        let root = tempfile::tempdir().expect("a scratch folder");
        let path = |path: &str| root.path().join(path);
        for folder in ["a/bench/scratch", "a/beside", "other"] {
            fs::create_dir_all(path(folder)).expect("a folder");
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(path("a"), path("link")).expect("a link");
        let found = outside(&path("a/bench"));
        let root = dunce::canonicalize(root.path()).expect("it exists");
        let below: Vec<&PathBuf> = found
            .iter()
            .filter(|path| path.starts_with(&root))
            .collect();
        let mut names: Vec<_> = below
            .iter()
            .filter_map(|path| path.strip_prefix(&root).ok())
            .collect();
        names.sort_unstable();
        assert_eq!(names, [Path::new("a/beside"), Path::new("other")]);
        assert!(found.iter().all(|path| !root.starts_with(path)));
    }
}
