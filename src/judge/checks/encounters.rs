//! `Encounters`: how tests get on with the right implementation and with wrong ones, met several times and in no certain order.
//!
//! A test must come to the same result whenever it meets the same code. What depends on chance, time or the order of runs does not, and what could tell one
//! program from another is kept from it: its own file, and everything that other runs left behind.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::mutant_build::{MutantBuild, Unbuilt};
use crate::error::{Error, Result};
use crate::judge::proof::word;
use crate::judge::run::{Test, pool, test_run};
use crate::judge::verdict::TestOutcome;
use crate::judge::workbench::Context;
use crate::process::Disguise;

/// How often all tests meet the right implementation, and each wrong one, in any order.
const RIGHT: usize = 1;
const WRONG: usize = 2;

/// They have passed on the right implementation before, and meet it once more at the end.
const RIGHT_ANYWAY: usize = RIGHT + 2;

/// How often at least a test that catches something meets right code, and how often wrong code. One that decides by chance gets through once in
/// 4,000 times.
const TRUSTED: usize = 6;

/// How often it meets right code if it catches something by missing its deadline. That costs all the time that it has, so it meets wrong code
/// only twice.
const TRUSTED_WITH_DEADLINES: usize = 30;

/// How tests get on with an implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Met {
    AllPass,
    /// This test does not pass, each time.
    Fails(usize),
    /// This test ended without a proof of anything.
    Unproven(usize),
    /// This test does not always come to the same result.
    Varies(usize),
    Unbuilt(Unbuilt),
}

/// What tests meet.
pub struct Encounters<'e> {
    pub context: Context<'e>,
    pub tests: &'e [Test],
    /// The right implementation first.
    pub builds: &'e [Result<MutantBuild, Unbuilt>],
}

/// One implementation meets some of the tests, up to the first that does not pass.
struct Meeting {
    build: usize,
    tests: Vec<usize>,
}

/// The test that did not pass, and what it came to.
type NotPassed = (usize, TestOutcome);

impl Encounters<'_> {
    /// How the tests get on with each implementation, and how many seconds they took.
    pub fn run(&self) -> Result<(Vec<Met>, Vec<f64>)> {
        let mut log = Log {
            seconds: vec![0.0; self.builds.len()],
            met: Vec::new(),
        };
        let all: Vec<usize> = (0..self.tests.len()).collect();
        let everything = |build: usize| Meeting {
            build,
            tests: all.clone(),
        };
        let times = |build: usize| if build == 0 { RIGHT } else { WRONG };
        let first = (0..self.builds.len()).flat_map(|build| (0..times(build)).map(move |_| build));
        let stops = self.meet_all(first.map(everything).collect(), &mut log)?;
        for (build, built) in self.builds.iter().enumerate() {
            let of_it: Vec<Option<NotPassed>> = stops
                .iter()
                .filter(|(met, _)| *met == build)
                .map(|(_, stop)| *stop)
                .collect();
            log.met.push(match built {
                Ok(_) => sum_up(&of_it),
                Err(why) => Met::Unbuilt(why.clone()),
            });
        }
        // Otherwise the exercise isn't passed anyway.
        let is_passed = log.met[0] == Met::AllPass;
        if is_passed && log.met[1..].iter().all(|met| matches!(met, Met::Fails(_))) {
            let again = doubtful(self.tests.len(), &stops, &log.met);
            self.meet_again(again, &mut log)?;
            self.meet_again(vec![everything(0)], &mut log)?;
        }
        Ok((log.met, log.seconds))
    }

    /// Meetings that must come to what is known already.
    fn meet_again(&self, meetings: Vec<Meeting>, log: &mut Log) -> Result<()> {
        for (build, stop) in self.meet_all(meetings, log)? {
            let expected = match (&log.met[build], stop) {
                (Met::AllPass, Some((test, _))) => Some(test),
                (Met::Fails(test), None) => Some(*test),
                _ => None,
            };
            if let Some(test) = expected {
                log.met[build] = Met::Varies(test);
            }
        }
        Ok(())
    }

    /// Has all of these meet in any order, several at once.
    fn meet_all(
        &self,
        mut meetings: Vec<Meeting>,
        log: &mut Log,
    ) -> Result<Vec<(usize, Option<NotPassed>)>> {
        let longest = self.builds.iter().flatten().map(MutantBuild::longest).max();
        let mut readable = outside(self.context.bench.dir());
        readable.extend(self.context.toolchain.shared_std.clone());
        meetings.sort_by_cached_key(|_| word());
        let meet = |meeting: &Meeting| self.meet(meeting, longest.unwrap_or(0), &readable);
        let met = pool::map(&meetings, self.context.processors.count(), meet)?;
        let found = meetings.iter().zip(met).map(|(meeting, (stop, seconds))| {
            log.seconds[meeting.build] += seconds;
            (meeting.build, stop)
        });
        Ok(found.collect())
    }

    fn meet(
        &self,
        meeting: &Meeting,
        length: u64,
        readable: &[PathBuf],
    ) -> Result<(Option<NotPassed>, f64)> {
        let mut seconds = 0.0;
        let Ok(build) = &self.builds[meeting.build] else {
            return Ok((None, seconds));
        };
        for &index in &meeting.tests {
            let mut test = self.tests[index].clone();
            let Some(program) = build.program(&test.binary) else {
                continue;
            };
            program.clone_into(&mut test.binary);
            let place = RunFolders::new(self.context.bench.scratch()?)?;
            let result = test_run::run_fairly(self.context, &test, |program| {
                let readable = readable.iter().chain([&test.dir, &place.entrance]);
                program.reads_only(readable.cloned()).disguised(Disguise {
                    entrance: place.entrance.clone(),
                    hidden: place.hidden.clone(),
                    length,
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

/// What is known so far of each implementation.
struct Log {
    met: Vec<Met>,
    seconds: Vec<f64>,
}

/// Two folders in a scratch folder.
struct RunFolders {
    entrance: PathBuf,
    hidden: PathBuf,
    /// Deleted with the value.
    _scratch: TempDir,
}

impl RunFolders {
    fn new(scratch: TempDir) -> Result<Self> {
        let place = Self {
            entrance: scratch.path().join("entrance"),
            hidden: scratch.path().join("hidden"),
            _scratch: scratch,
        };
        for folder in [&place.entrance, &place.hidden] {
            fs::create_dir(folder).map_err(|cause| Error::io("make the folder", folder, &cause))?;
        }
        Ok(place)
    }
}

/// The meetings without which a result could still be chance: those of tests that catch something.
fn doubtful(tests: usize, stops: &[(usize, Option<NotPassed>)], met: &[Met]) -> Vec<Meeting> {
    let mut meetings = Vec::new();
    for test in 0..tests {
        let misses_deadline =
            |build: usize| stops.contains(&(build, Some((test, TestOutcome::TimedOut))));
        let (slow, quick): (Vec<usize>, Vec<usize>) = (1..met.len())
            .filter(|&build| met[build] == Met::Fails(test))
            .partition(|&build| misses_deadline(build));
        let right = match (slow.is_empty(), quick.is_empty()) {
            (true, true) => continue,
            (true, false) => TRUSTED,
            (false, _) => TRUSTED_WITH_DEADLINES,
        };
        let wrong = TRUSTED.div_ceil(quick.len().max(1)).saturating_sub(WRONG);
        let mut meet = |build: usize, times: usize| {
            meetings.extend((0..times).map(|_| Meeting {
                build,
                tests: vec![test],
            }));
        };
        meet(0, right - RIGHT_ANYWAY);
        for build in quick {
            meet(build, wrong);
        }
    }
    meetings
}

/// What several meetings with the same implementation come to.
fn sum_up(stops: &[Option<NotPassed>]) -> Met {
    let stopped = stops.iter().flatten().min_by_key(|(test, _)| *test);
    let Some(&(test, outcome)) = stopped else {
        return Met::AllPass;
    };
    let is_same = |stop: &Option<NotPassed>| stop.is_some_and(|(other, _)| other == test);
    match outcome {
        _ if !stops.iter().all(is_same) => Met::Varies(test),
        TestOutcome::Unproven => Met::Unproven(test),
        _ => Met::Fails(test),
    }
}

/// All files and folders that are not below a folder, processes left out. Links are left out as well: what they lead to has a path of its own.
fn outside(dir: &Path) -> Vec<PathBuf> {
    let dir = fs::canonicalize(dir).unwrap_or_else(|_| dir.to_path_buf());
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
    fn only_what_comes_to_the_same_each_time_is_a_result() {
        assert_eq!(sum_up(&[None, None]), Met::AllPass);
        assert_eq!(sum_up(&[Some(fails(1)), Some(fails(1))]), Met::Fails(1));
        assert_eq!(sum_up(&[None, Some(fails(1)), None]), Met::Varies(1));
        assert_eq!(sum_up(&[Some(fails(2)), Some(fails(1))]), Met::Varies(1));
        let leaves = Some((0, TestOutcome::Unproven));
        assert_eq!(sum_up(&[leaves, leaves]), Met::Unproven(0));
        let ends = Some((0, TestOutcome::TimedOut));
        assert_eq!(sum_up(&[ends, Some(fails(0))]), Met::Fails(0));
    }

    #[test]
    fn a_test_that_catches_something_meets_right_and_wrong_code_often_enough() {
        // The first test catches two of the implementations, the second one by its deadline; the third catches nothing.
        let met = [Met::AllPass, Met::Fails(0), Met::Fails(0), Met::Fails(1)];
        let late = Some((1, TestOutcome::TimedOut));
        let stops = [(1, Some(fails(0))), (2, Some(fails(0))), (3, late)];
        let meetings = doubtful(3, &stops, &met);
        let count = |build: usize, test: usize| {
            let of_both = |meeting: &&Meeting| meeting.build == build && meeting.tests == [test];
            meetings.iter().filter(of_both).count()
        };
        assert_eq!(RIGHT_ANYWAY + count(0, 0), TRUSTED);
        assert_eq!(2 * WRONG + count(1, 0) + count(2, 0), TRUSTED);
        assert_eq!(RIGHT_ANYWAY + count(0, 1), TRUSTED_WITH_DEADLINES);
        assert_eq!(count(3, 1), 0, "each costs the whole deadline");
        assert!(meetings.iter().all(|meeting| meeting.tests != [2]));
    }

    #[test]
    fn what_is_outside_of_a_folder_holds_neither_it_nor_what_leads_to_it() {
        let root = tempfile::tempdir().expect("a scratch folder");
        let path = |path: &str| root.path().join(path);
        for folder in ["a/bench/scratch", "a/beside", "other"] {
            fs::create_dir_all(path(folder)).expect("a folder");
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(path("a"), path("link")).expect("a link");
        let found = outside(&path("a/bench"));
        let root = fs::canonicalize(root.path()).expect("it is there");
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
