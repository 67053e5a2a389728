//! `Judge`: attempts in, verdicts out.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::thread;
use std::time::Instant;

use super::build::{Build, BuildEnd, Built, TestBinary};
use super::decide::{Seen, decide, skip};
use super::test_run::{self, Kind, Test};
use super::workbench::{Space, Workbench};
use super::{Attempt, Event, TestOutcome, TestResult, Toolchain, Verdict};
use super::{dependencies, format, guards, pool, proof, verification};
use crate::course::{Course, Exercise, Form, Ignored, Pristine};
use crate::error::Result;
use crate::process::Cancel;

/// What the judging is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// One exercise that is saved again and again.
    Saved,
    /// Many exercises, each once.
    Batch,
}

/// Judges attempts at one course's exercises.
#[derive(Debug)]
pub struct Judge {
    toolchain: Toolchain,
    bench: Workbench,
    jobs: Option<u16>,
}

impl Judge {
    /// Finds the toolchain and takes a workbench. `jobs` says how many compilers and tests run at once; `None` is one a processor.
    pub fn new(course: &Course, jobs: Option<u16>) -> Result<Self> {
        Ok(Self {
            toolchain: Toolchain::find(&course.root)?,
            bench: Workbench::take(course)?,
            jobs,
        })
    }

    /// The programs that judge.
    pub fn toolchain(&self) -> &Toolchain {
        &self.toolchain
    }

    /// The scratch space.
    pub(super) fn bench(&self) -> &Workbench {
        &self.bench
    }

    /// Judges attempts, level by level. Verdicts come in the order of the attempts; `None` if nobody waits for them any more.
    ///
    /// # Errors
    /// If something keeps us from judging at all: no compiler, a full disk, crates of a level that were never fetched.
    pub fn judge(
        &self,
        pristine: &Pristine,
        attempts: &[Attempt<'_>],
        pace: Pace,
        cancel: &Cancel,
        events: &mut dyn FnMut(Event),
    ) -> Result<Option<Vec<Verdict>>> {
        let mut verdicts: BTreeMap<usize, Verdict> = BTreeMap::new();
        let mut levels: Vec<(&str, Vec<usize>)> = Vec::new();
        let mut alone = Vec::new();
        for (index, attempt) in attempts.iter().enumerate() {
            if let Some(verdict) = self.without_building(attempt) {
                events(Event::Judged(verdict.clone()));
                verdicts.insert(index, verdict);
            } else if pace == Pace::Saved
                || attempt.stands_alone()
                || !attempt.exercise.form.is_built()
            {
                alone.push(index);
            } else if let Some((_, members)) = levels
                .iter_mut()
                .find(|(workspace, _)| *workspace == attempt.workspace())
            {
                members.push(index);
            } else {
                levels.push((attempt.workspace(), vec![index]));
            }
        }
        let mut groups: Vec<Vec<usize>> = levels.into_iter().map(|(_, members)| members).collect();
        groups.extend(alone.into_iter().map(|index| vec![index]));
        while !groups.is_empty() {
            let group = groups.remove(0);
            let members: Vec<&Attempt<'_>> = group.iter().map(|&index| &attempts[index]).collect();
            match self.judge_group(pristine, &members, pace, cancel, events)? {
                Judged::Verdicts(judged) => verdicts.extend(group.into_iter().zip(judged)),
                // One broken manifest keeps cargo from loading its neighbours; apart, each gets its own answer.
                Judged::Apart => groups
                    .splice(0..0, group.into_iter().map(|index| vec![index]))
                    .for_each(drop),
                Judged::Abandoned => return Ok(None),
            }
        }
        Ok(Some(verdicts.into_values().collect()))
    }

    /// The verdict on an attempt that need not be built, or cannot be.
    fn without_building(&self, attempt: &Attempt<'_>) -> Option<Verdict> {
        let rustfmt = attempt.exercise.checks.fmt && self.toolchain.rustfmt.is_none();
        let missing = attempt
            .exercise
            .needs
            .iter()
            .find(|program| which::which(program).is_err())
            .map(String::as_str);
        if let Some(missing) = missing.or(rustfmt.then_some("rustfmt")) {
            return Some(skip(attempt, missing));
        }
        let defect = attempt.defect()?;
        Some(decide(
            attempt,
            Seen {
                diagnostics: vec![defect],
                notes: self.notes(attempt),
                ..Seen::default()
            },
        ))
    }

    fn judge_group(
        &self,
        pristine: &Pristine,
        attempts: &[&Attempt<'_>],
        pace: Pace,
        cancel: &Cancel,
        events: &mut dyn FnMut(Event),
    ) -> Result<Judged> {
        let Some(first) = attempts.first() else {
            return Ok(Judged::Verdicts(Vec::new()));
        };
        let started = Instant::now();
        let name = if attempts.len() == 1 {
            format!("one/{}", first.exercise.name)
        } else {
            format!("all/{}", first.workspace())
        };
        let crates: Vec<(&Exercise, &str)> = attempts
            .iter()
            .map(|attempt| {
                let leading = attempt.exercise.leading_file();
                let text = attempt.files.text(leading).unwrap_or_default();
                (attempt.exercise, text)
            })
            .collect();
        let files = pristine.surroundings(first.level, &crates)?;
        let space = self.bench.lay_out(&name, &files, attempts)?;
        if !first.exercise.form.is_built() {
            let built = vec![Built::default(); attempts.len()];
            return self.test(&space, attempts, built, 0.0, cancel, events);
        }
        let is_own = first.exercise.form.is_own();
        if is_own && dependencies::has_any(&files) && !dependencies::are_fetched(&files, &space) {
            events(Event::Preparing(format!(
                "fetching the crates of level {}",
                first.level.id
            )));
            if dependencies::fetch(&self.toolchain, first.level, &files, &space, cancel)?.is_none()
            {
                return Ok(Judged::Abandoned);
            }
        }
        events(Event::Building {
            exercises: attempts.len(),
        });
        let build = Build {
            toolchain: &self.toolchain,
            bench: &self.bench,
            jobs: self.jobs,
            incremental: pace == Pace::Saved,
        };
        let mut diagnosed = |index: usize, diagnostic: &super::Diagnostic| {
            events(Event::Diagnosed {
                exercise: attempts[index].exercise.name.clone(),
                diagnostic: diagnostic.clone(),
            });
        };
        let mut end = build.run(&space, attempts, cancel, &mut diagnosed)?;
        if let BuildEnd::Refused(words) = &end
            && !is_own
            && dependencies::are_missing(words)
        {
            events(Event::Preparing("fetching crates".to_owned()));
            match dependencies::fetch_for_others(&self.toolchain, &space, cancel)? {
                Some(()) => {}
                None => return Ok(Judged::Abandoned),
            }
            let mut diagnosed = |index: usize, diagnostic: &super::Diagnostic| {
                events(Event::Diagnosed {
                    exercise: attempts[index].exercise.name.clone(),
                    diagnostic: diagnostic.clone(),
                });
            };
            end = build.run(&space, attempts, cancel, &mut diagnosed)?;
        }
        let looked = match end {
            BuildEnd::Looked(built) => built,
            BuildEnd::Refused(_) if attempts.len() > 1 => return Ok(Judged::Apart),
            BuildEnd::Refused(words) => {
                let diagnostic = refusal(first, &space, &words);
                let seconds = started.elapsed().as_secs_f64();
                let seen = Seen {
                    diagnostics: vec![diagnostic],
                    notes: self.notes(first),
                    seconds,
                    ..Seen::default()
                };
                let verdict = decide(first, seen);
                events(Event::Judged(verdict.clone()));
                return Ok(Judged::Verdicts(vec![verdict]));
            }
            BuildEnd::Abandoned => return Ok(Judged::Abandoned),
        };
        let built_in = started.elapsed().as_secs_f64() / count(attempts.len());
        self.test(&space, attempts, looked, built_in, cancel, events)
    }

    /// Runs the tests of what was built and decides.
    fn test(
        &self,
        space: &Space,
        attempts: &[&Attempt<'_>],
        built: Vec<Built>,
        built_in: f64,
        cancel: &Cancel,
        events: &mut dyn FnMut(Event),
    ) -> Result<Judged> {
        let tests = self.tests(space, attempts, &built, cancel)?;
        let mut open: Vec<Pending> = attempts
            .iter()
            .zip(built)
            .enumerate()
            .map(|(index, (attempt, built))| {
                Pending::new(
                    attempt,
                    built,
                    tests.iter().filter(|test| test.attempt == index),
                )
            })
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
                .conclude(space, attempts[index], pending, built_in, cancel)
            {
                Ok(Some(verdict)) => {
                    events(Event::Judged(verdict.clone()));
                    verdicts[index] = Some(verdict);
                }
                Ok(None) => {}
                Err(error) => failure = Some(error),
            };
        for (index, pending) in open
            .iter_mut()
            .enumerate()
            .filter(|(_, pending)| pending.waiting == 0)
        {
            conclude(index, pending, events);
        }
        test_run::run_all(
            &tests,
            self.workers(),
            &self.bench,
            cancel,
            |number, result| {
                let index = tests[number].attempt;
                let exercise = attempts[index].exercise.name.clone();
                events(Event::Tested {
                    exercise,
                    result: result.clone(),
                });
                let pending = &mut open[index];
                pending.arrived(result);
                if pending.waiting == 0 {
                    conclude(index, pending, events);
                }
            },
        )?;
        if let Some(error) = failure {
            return Err(error);
        }
        let verdicts: Option<Vec<Verdict>> = verdicts.into_iter().collect();
        Ok(verdicts.map_or(Judged::Abandoned, Judged::Verdicts))
    }

    /// All tests of all attempts that were built without an error.
    fn tests(
        &self,
        space: &Space,
        attempts: &[&Attempt<'_>],
        built: &[Built],
        cancel: &Cancel,
    ) -> Result<Vec<Test>> {
        let binaries: Vec<(usize, &TestBinary)> = built
            .iter()
            .enumerate()
            // A test program that was built although the program under test was not would run the one built before.
            .filter(|(_, built)| built.compiled())
            .filter(|(index, _)| attempts[*index].exercise.form.commands().is_empty())
            .flat_map(|(index, built)| built.tests.iter().map(move |binary| (index, binary)))
            .collect();
        let mut listed: Vec<Result<Vec<String>>> =
            binaries.iter().map(|_| Ok(Vec::new())).collect();
        let dir = |index: usize| attempts[index].package_dir(space.dir());
        let list = |&(index, binary): &(usize, &TestBinary)| {
            let mut names = test_run::list(binary, &dir(index), cancel)?;
            if attempts[index].skips_some_tests() {
                let ignored = test_run::list_ignored(binary, &dir(index), cancel)?;
                names.retain(|name| !ignored.contains(name));
            }
            Ok(names)
        };
        pool::each(&binaries, self.workers(), list, |number, names| {
            listed[number] = names;
        });
        let mut tests = Vec::new();
        let guarded: Vec<Vec<String>> = attempts
            .iter()
            .map(|attempt| {
                if attempt.exercise.form.is_own() {
                    Vec::new()
                } else {
                    guards::guarded(attempt).1
                }
            })
            .collect();
        for (index, built) in built.iter().enumerate() {
            let program = built
                .program
                .as_ref()
                .filter(|_| matches!(attempts[index].exercise.form, Form::Program(_)));
            if let Some(program) = program
                && built.compiled()
            {
                tests.push(Test {
                    attempt: index,
                    name: String::new(),
                    label: MAIN.to_owned(),
                    binary: program.clone(),
                    kind: Kind::Program,
                    dir: dir(index),
                    limits: attempts[index].exercise.limits,
                });
            }
        }
        for (&(index, binary), names) in binaries.iter().zip(listed) {
            let several = built[index]
                .tests
                .iter()
                .filter(|binary| binary.integration)
                .count()
                > 1;
            for name in names? {
                let label = if several && binary.integration {
                    format!("{}::{name}", binary.target)
                } else {
                    name.clone()
                };
                let exercise = attempts[index].exercise;
                let limits = exercise.limits;
                let even_ignored = exercise.form.ignored() == Ignored::Count;
                let kind = if exercise.form.is_own() || is_among(&name, &guarded[index]) {
                    Kind::Proven { even_ignored }
                } else {
                    Kind::Open { even_ignored }
                };
                tests.push(Test {
                    attempt: index,
                    name,
                    label,
                    kind,
                    binary: binary.path.clone(),
                    dir: dir(index),
                    limits,
                });
            }
        }
        Ok(tests)
    }

    /// The verdict on an attempt of which everything was seen; `None` if nobody waits for it any more.
    fn conclude(
        &self,
        space: &Space,
        attempt: &Attempt<'_>,
        pending: &mut Pending,
        built_in: f64,
        cancel: &Cancel,
    ) -> Result<Option<Verdict>> {
        let compiled = pending.built.compiled();
        let mut tests = std::mem::take(&mut pending.results);
        let mut notes = self.notes(attempt);
        if compiled {
            let missing = missing_tests(attempt, &pending.names);
            if missing.is_empty() {
                notes.extend(renamed_tests(attempt, &pending.names));
            }
            if tests.is_empty() && missing.is_empty() && attempt.needs_tests() {
                notes.push(format!(
                    "no test was found: `runner reset {}` puts the test file back",
                    attempt.exercise.name
                ));
            }
            tests.extend(missing);
            if tests.iter().all(|test| test.outcome == TestOutcome::Passed) {
                let more = verification::run(&self.toolchain, &self.bench, space, attempt, cancel)?;
                let Some(more) = more else {
                    return Ok(None);
                };
                pending
                    .names
                    .extend(more.iter().map(|test| test.name.clone()));
                tests.extend(more);
            }
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
            format::check(&self.toolchain, &self.bench, attempt, cancel)?
        } else {
            Some(Vec::new())
        };
        let Some(unformatted) = unformatted else {
            return Ok(None);
        };
        let seconds = built_in + tests.iter().map(|test| test.seconds).sum::<f64>();
        let diagnostics = std::mem::take(&mut pending.built.diagnostics);
        Ok(Some(decide(
            attempt,
            Seen {
                diagnostics,
                tests,
                tests_optional: !attempt.needs_tests(),
                unformatted,
                notes,
                seconds,
            },
        )))
    }

    /// What the reader ought to know beside the verdict.
    fn notes(&self, attempt: &Attempt<'_>) -> Vec<String> {
        let mut notes = Vec::new();
        if attempt.has_tests_of_learner() {
            notes.push("tests are in the learner's file".to_owned());
        }
        for path in &attempt.not_counted {
            notes.push(format!(
                "{} differs from the course's own copy, which is the one that counts",
                attempt.exercise.path(path)
            ));
        }
        let unchecked: Vec<&str> = match self.toolchain.clippy {
            Some(_) => Vec::new(),
            None => attempt
                .exercise
                .checks
                .deny
                .iter()
                .map(String::as_str)
                .filter(|lint| lint.starts_with("clippy::"))
                .collect(),
        };
        if !unchecked.is_empty() {
            let lints = unchecked.join("`, `");
            notes.push(format!("clippy is not installed, so `{lints}` could not be checked: `rustup component add clippy` installs it"));
        }
        notes
    }

    fn workers(&self) -> usize {
        self.jobs
            .map(usize::from)
            .or_else(|| thread::available_parallelism().ok().map(NonZero::get))
            .unwrap_or(1)
    }
}

/// How the judging of a group went.
enum Judged {
    Verdicts(Vec<Verdict>),
    /// Cargo refused the group as a whole.
    Apart,
    Abandoned,
}

/// An attempt whose tests are running.
struct Pending {
    built: Built,
    /// Labels of its tests, in the order of the test files.
    names: Vec<String>,
    results: Vec<TestResult>,
    waiting: usize,
}

impl Pending {
    fn new<'t>(attempt: &Attempt<'_>, built: Built, tests: impl Iterator<Item = &'t Test>) -> Self {
        let mut names: Vec<String> = tests.map(|test| test.label.clone()).collect();
        let waiting = names.len();
        // libtest lists by name; people read the test file.
        let written = written_tests(attempt);
        names.sort_by_key(|name| {
            written
                .iter()
                .position(|written| name == written || name.ends_with(&format!("::{written}")))
        });
        Self {
            built,
            names,
            results: Vec::new(),
            waiting,
        }
    }

    fn arrived(&mut self, result: TestResult) {
        self.results.push(result);
        self.waiting -= 1;
    }
}

/// What the program is called that an exercise is: libtest gives no test a name with parentheses.
const MAIN: &str = "main()";

/// Whether a test as libtest names it is one of those that were found in the sources, where modules outside the file are not known.
fn is_among(name: &str, found: &[String]) -> bool {
    found
        .iter()
        .any(|found| name == found || name.ends_with(&format!("::{found}")))
}

/// Names of the tests that the exercise's own test files hold, in their order.
fn written_tests(attempt: &Attempt<'_>) -> Vec<String> {
    if attempt.exercise.form.tests_are_learners() {
        return attempt.written_by_learner();
    }
    let is_own = attempt.exercise.form.is_own();
    let sources = attempt
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("tests/") && super::attempt::is_rust(path));
    sources
        .filter_map(|(_, content)| proof::instrument(std::str::from_utf8(content).ok()?))
        .flat_map(|found| if is_own { found.tests } else { found.certain })
        // A macro's tests have no names before they are built.
        .filter(|name| !name.contains('$'))
        .collect()
}

/// Tests that the course's own test files hold and that are not in the programs that were built.
fn missing_tests(attempt: &Attempt<'_>, built: &[String]) -> Vec<TestResult> {
    let (wanted, detail) = if attempt.exercise.form.tests_are_learners() {
        // Authors give a test another name in their solution now and then: only where there are fewer was one taken out.
        if built.iter().filter(|name| *name != MAIN).count() >= attempt.expected.len() {
            return Vec::new();
        }
        let detail = "the course's solution has this test, and this file has not";
        (attempt.expected.clone(), detail)
    } else {
        let detail = "this test is not part of what was built";
        (written_tests(attempt), detail)
    };
    wanted
        .into_iter()
        .filter(|name| !is_built(name, built))
        .map(|name| TestResult {
            name,
            outcome: TestOutcome::Unproven,
            seconds: 0.0,
            output: String::new(),
            detail: Some(detail.to_owned()),
        })
        .collect()
}

/// Says which tests of the course's solution the learner's file has under other names, or not at all.
fn renamed_tests(attempt: &Attempt<'_>, built: &[String]) -> Option<String> {
    let missing: Vec<&str> = attempt
        .expected
        .iter()
        .map(String::as_str)
        .filter(|name| !is_built(name, built))
        .collect();
    (!missing.is_empty()).then(|| {
        format!(
            "this file has as many tests as the course's solution, but none called `{}`",
            missing.join("` or `")
        )
    })
}

fn is_built(name: &str, built: &[String]) -> bool {
    built
        .iter()
        .any(|built| built == name || built.ends_with(&format!("::{name}")))
}

/// Cargo's refusal to load one attempt's manifest, as a diagnostic about it.
fn refusal(attempt: &Attempt<'_>, space: &Space, words: &str) -> super::Diagnostic {
    let root = format!("{}/", space.dir().display());
    let words = words.replace(&root, "");
    let message = words
        .lines()
        .find_map(|line| line.strip_prefix("error: "))
        .unwrap_or("cargo could not read the exercise")
        .to_owned();
    let mut diagnostic = attempt.diagnostic("Cargo.toml", line_in(&words), message);
    let about = words
        .lines()
        .filter(|line| !line.starts_with("warning:"))
        .collect::<Vec<_>>()
        .join("\n");
    diagnostic.rendered = format!("{}\n", about.trim_end());
    diagnostic
}

/// The line that cargo's ` --> path/Cargo.toml:LINE:COLUMN` names.
fn line_in(words: &str) -> Option<u32> {
    let place = words
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let mut parts = place.rsplit(':');
    parts.next();
    parts.next()?.parse().ok()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a course has far fewer than 2^52 exercises"
)]
fn count(number: usize) -> f64 {
    number as f64
}
