//! `Test`: one thing to run for an attempt, a test or a program, and how a binary's tests are listed.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::test_access::{Grants, TestAccess};
use super::test_variables::TestVariables;
use crate::course::Limits;
use crate::error::Result;
use crate::judge::attempt::{Attempt, Ignored, TestOwner};
use crate::judge::build::check_environment;
use crate::judge::proof::MOST_TESTS;
use crate::judge::rustc::{Built, TestBinary};
use crate::judge::workbench::{Context, Staged};
use crate::process::{Lines, Program, Stream};

/// Listing tests should be almost instant.
const LIST_TIME: Duration = Duration::from_secs(10);

/// How many bytes a list of tests may have.
const LIST_OUTPUT: u64 = 16 << 20;

/// One test to run.
#[derive(Clone, Debug)]
pub struct Test {
    /// The index of its attempt.
    pub attempt: usize,
    /// As libtest names it.
    pub name: String,
    /// How it's shown: its name, with the test file's name before it if there are several.
    pub label: String,
    pub binary: PathBuf,
    /// What is run, and what proves that it passed.
    pub kind: TestKind,
    /// The package's folder in the workbench, where tests find files as under `cargo test`.
    pub dir: PathBuf,
    /// Whether it may write to that folder, because courses in other formats know no other.
    pub may_write_to_package: bool,
    /// What `cargo test` sets for it.
    pub variables: Arc<TestVariables>,
    /// The target folder of a cargo that it starts; `None` if nothing may outlive the test.
    pub target: Option<PathBuf>,
    /// The index of the project's stage that it belongs to, or 0.
    pub stage: usize,
    /// Whether it may report the cases of a public test suite.
    pub has_cases: bool,
    /// What it gets in a sandbox, if there is one.
    pub grants: Arc<Grants>,
    pub limits: Limits,
}

/// What is run, and what proves that it passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestKind {
    /// A test that must prove that it returned.
    Proven {
        /// Whether it counts even if it's marked `#[ignore]`.
        even_ignored: bool,
    },
    /// A test that may not be instrumented. It must prove that it returned only if it's seen to be instrumented.
    Open {
        /// Whether it counts even if it's marked `#[ignore]`.
        even_ignored: bool,
    },
    /// A program, which must exit with status 0.
    Program,
    /// Too many tests to run. It fails.
    TooMany,
}

/// The name of the exercise's program. libtest gives no test a name with parentheses.
pub const MAIN: &str = "main()";

/// The tests in an attempt's binary, in source order. They're shown under their own names.
pub fn tests(
    context: Context<'_>,
    staged: &Staged<'_>,
    index: usize,
    binary: &TestBinary,
) -> Result<Vec<Test>> {
    let (attempt, written) = (staged.attempts[index], &staged.tests[index]);
    let dir = attempt.package_dir(staged.dir.dir());
    let listed = list(context, binary, &dir, &[]);
    // A linker may do nothing, or link for another processor, and a virus scanner may remove what was built.
    let mut names = listed.or_else(|error| {
        check_environment(context, &staged.dir, &staged.attempts)?;
        Err(error)
    })?;
    let too_many = (names.len() > MOST_TESTS).then(|| format!("{} tests", names.len()));
    names.truncate(MOST_TESTS);
    let target = binary.integration.then_some(binary.target.as_str());
    if attempt.skips_ignored(target) {
        let ignored = list(context, binary, &dir, &["--ignored"])?;
        names.retain(|name| !ignored.contains(name));
    }
    let stage = target.and_then(|target| attempt.exercise.stage_of_target(target));
    let stage = stage.unwrap_or(0);
    let are_for_us = attempt.plan.tests.owner == TestOwner::Course;
    let even_ignored = attempt.plan.tests.ignored == Ignored::Count;
    let kind = |name: &str| {
        if are_for_us || is_among(name, &written.instrumented) {
            TestKind::Proven { even_ignored }
        } else {
            TestKind::Open { even_ignored }
        }
    };
    let variables = Arc::new(TestVariables::of(attempt, context.toolchain));
    let own_target = (!are_for_us).then(|| context.bench.target_of_tests(&attempt.exercise.name));
    let grants = Grants::of(context, attempt, &binary.path);
    let limits = attempt.test_limits();
    let test = |name: String, kind: TestKind| Test {
        attempt: index,
        label: name.clone(),
        kind,
        limits: Limits {
            time: attempt
                .timeouts
                .get(target, &name)
                .map_or(limits.time, |timeout| timeout.min(limits.time)),
            ..limits
        },
        name,
        binary: binary.path.clone(),
        dir: dir.clone(),
        may_write_to_package: !are_for_us,
        variables: Arc::clone(&variables),
        target: own_target.clone(),
        stage,
        has_cases: attempt.exercise.checks.conforms.is_some(),
        grants: Arc::clone(&grants),
    };
    if let Some(all) = too_many {
        return Ok(vec![test(all, TestKind::TooMany)]);
    }
    let named = |name: String| {
        let kind = kind(&name);
        test(name, kind)
    };
    Ok(names.into_iter().map(named).collect())
}

/// Adds the test file's name to how tests are shown, if there are several files.
pub fn name_file(tests: &mut [Test], attempt: &Attempt<'_>, built: &Built, binary: &TestBinary) {
    let is_project = !attempt.exercise.stages.is_empty();
    let files = built.tests.iter().filter(|one| one.integration).count();
    if binary.integration && (is_project || files > 1) {
        for test in tests {
            test.label = format!("{}::{}", binary.target, test.name);
        }
    }
}

/// Everything that can be run of an attempt that was built.
pub fn all(
    context: Context<'_>,
    staged: &Staged<'_>,
    index: usize,
    built: &Built,
) -> Result<Vec<Test>> {
    let program = |path: &PathBuf| program(context, staged, index, path);
    let mut all: Vec<Test> = built.program.iter().map(program).collect();
    for binary in &built.tests {
        let mut of_it = tests(context, staged, index, binary)?;
        name_file(&mut of_it, staged.attempts[index], built, binary);
        all.append(&mut of_it);
    }
    Ok(all)
}

/// The attempt's program.
pub fn program(context: Context<'_>, staged: &Staged<'_>, index: usize, path: &Path) -> Test {
    let attempt = staged.attempts[index];
    Test {
        attempt: index,
        name: String::new(),
        label: MAIN.to_owned(),
        binary: path.to_path_buf(),
        kind: TestKind::Program,
        dir: attempt.package_dir(staged.dir.dir()),
        may_write_to_package: true,
        variables: Arc::default(),
        target: None,
        stage: 0,
        has_cases: false,
        grants: Grants::of(context, attempt, path),
        limits: attempt.exercise.limits,
    }
}

/// Whether libtest's name of a test matches one that was found in the sources. The modules outside of its file aren't known there.
pub fn is_among(name: &str, found: &[String]) -> bool {
    found
        .iter()
        .any(|found| name == found || name.ends_with(&format!("::{found}")))
}

/// The names of the tests in a binary, in source order; empty if it can't list them.
fn list(
    context: Context<'_>,
    binary: &TestBinary,
    dir: &Path,
    which: &[&str],
) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut lines = Lines::default();
    let listing = environment(Program::new(&binary.path), dir, dir)
        .args(["--list", "--format", "terse"])
        .args(which)
        .time(LIST_TIME)
        .output(LIST_OUTPUT)
        // Code under test can run before the binary reads its arguments.
        .writes_nothing();
    let scratch = context.toolchain.sandbox.map(|_| context.bench.scratch());
    let scratch = scratch.transpose()?;
    let (listing, _folders) = match &scratch {
        Some(scratch) => {
            let access = TestAccess {
                dir,
                binary: &binary.path,
                grants: &Grants::default(),
                may_write_to_package: false,
            };
            access.sandboxed(context, listing, scratch.path())?
        }
        None => (listing, None),
    };
    context.run(&listing, |stream, bytes| {
        if stream == Stream::Stdout {
            lines.push(bytes, |line| {
                let name = line.strip_suffix(b": test");
                names.extend(name.map(|name| String::from_utf8_lossy(name).into_owned()));
            });
        }
    })?;
    Ok(names)
}

/// An environment that is the same for every test and machine, whatever the learner's shell exports.
pub fn environment(program: Program, dir: &Path, scratch: &Path) -> Program {
    const KEPT: [&str; 8] = [
        "PATH",
        "PATHEXT",
        "HOME",
        "ComSpec",
        "SystemRoot",
        "USERPROFILE",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
    ];
    let mut program = program
        .clear_env()
        .dir(dir)
        .env("LANG", "C.UTF-8")
        .env("RUST_BACKTRACE", "0")
        .env("CARGO_MANIFEST_DIR", dir);
    for key in ["TMPDIR", "TMP", "TEMP"] {
        program = program.env(key, scratch);
    }
    for key in KEPT {
        if let Some(value) = std::env::var_os(key) {
            program = program.env(key, value);
        }
    }
    program
}
