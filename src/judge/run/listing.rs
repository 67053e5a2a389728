//! `Test`: one thing to run for an attempt, a test or a program, and how those in a program are found.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::course::Limits;
use crate::error::Result;
use crate::judge::attempt::{Ignored, TestOwner};
use crate::judge::proof::MOST_TESTS;
use crate::judge::rustc::{Lines, TestBinary};
use crate::judge::workbench::{Context, Staged};
use crate::process::{Program, Stream};

/// A program that only lists its tests has nothing to wait for.
const LIST_TIME: Duration = Duration::from_secs(10);

/// Bytes that a list of tests may have.
const LIST_OUTPUT: u64 = 16 << 20;

/// One test to run.
#[derive(Clone, Debug)]
pub struct Test {
    /// Index of the attempt that it belongs to.
    pub attempt: usize,
    /// As libtest names it.
    pub name: String,
    /// What people call it: the name, with the test file's name before it where there are several.
    pub label: String,
    pub binary: PathBuf,
    /// What is run, and what shows that it passed.
    pub kind: TestKind,
    /// The package's folder in the workbench: tests find files there, as under `cargo test`.
    pub dir: PathBuf,
    /// Whether it may write files into that folder: courses of others know of no other one.
    pub may_write_beside_itself: bool,
    pub limits: Limits,
}

/// What is run, and what shows that it passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestKind {
    /// A test, which must prove that it came to its end.
    Proven {
        /// Whether it counts although it is marked `#[ignore]`.
        even_ignored: bool,
    },
    /// A test that may lie where nothing watches it: only if it was seen to be watched, it must prove that it came to its end.
    Open {
        /// Whether it counts although it is marked `#[ignore]`.
        even_ignored: bool,
    },
    /// A program: it must end with status 0.
    Program,
    /// So many tests that none of them is run: it fails.
    TooMany,
}

/// What the program is called that an exercise is: libtest gives no test a name with parentheses.
pub const MAIN: &str = "main()";

/// The tests in a program of an attempt, in the order of the source file. What people call them is their name.
pub fn tests(
    context: Context<'_>,
    staged: &Staged<'_>,
    index: usize,
    binary: &TestBinary,
) -> Result<Vec<Test>> {
    let (attempt, written) = (staged.attempts[index], &staged.tests[index]);
    let dir = attempt.package_dir(staged.dir.dir());
    let mut names = list(context, binary, &dir, &[])?;
    let too_many = (names.len() > MOST_TESTS).then(|| format!("{} tests", names.len()));
    names.truncate(MOST_TESTS);
    let target = binary.integration.then_some(binary.target.as_str());
    if attempt.leaves_ignored_out(target) {
        let ignored = list(context, binary, &dir, &["--ignored"])?;
        names.retain(|name| !ignored.contains(name));
    }
    let are_for_us = attempt.plan.tests.owner == TestOwner::Course;
    let even_ignored = attempt.plan.tests.ignored == Ignored::Count;
    let kind = |name: &str| {
        if are_for_us || is_among(name, &written.instrumented) {
            TestKind::Proven { even_ignored }
        } else {
            TestKind::Open { even_ignored }
        }
    };
    let test = |name: String, kind: TestKind| Test {
        attempt: index,
        label: name.clone(),
        kind,
        name,
        binary: binary.path.clone(),
        dir: dir.clone(),
        may_write_beside_itself: !are_for_us,
        limits: attempt.exercise.limits,
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

/// The program that an attempt is.
pub fn program(staged: &Staged<'_>, index: usize, path: &Path) -> Test {
    let attempt = staged.attempts[index];
    Test {
        attempt: index,
        name: String::new(),
        label: MAIN.to_owned(),
        binary: path.to_path_buf(),
        kind: TestKind::Program,
        dir: attempt.package_dir(staged.dir.dir()),
        may_write_beside_itself: true,
        limits: attempt.exercise.limits,
    }
}

/// Whether a test as libtest names it is one of those that were found in the sources, where modules outside the file are not known.
pub fn is_among(name: &str, found: &[String]) -> bool {
    found
        .iter()
        .any(|found| name == found || name.ends_with(&format!("::{found}")))
}

/// Names of the tests in a program, in the order of the source file; empty if it cannot tell.
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
        // Code under test can begin to run before the program asks what it should do.
        .writes_nothing()
        .time(LIST_TIME)
        .output(LIST_OUTPUT);
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

/// The same for every test and every machine, whatever the learner's shell exports.
pub fn environment(program: Program, dir: &Path, scratch: &Path) -> Program {
    const KEPT: [&str; 6] = [
        "PATH",
        "HOME",
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
