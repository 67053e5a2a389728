//! `Test`: one thing to run for an attempt, a test or a program, and how all of them are found.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Attempt;
use super::built::{Built, TestBinary};
use super::space::Space;
use super::{guards, pool};
use crate::course::{Form, Ignored, Limits};
use crate::error::Result;
use crate::process::{Cancel, Program};

/// A program that only lists its tests has nothing to wait for.
const LIST_TIME: Duration = Duration::from_secs(10);

/// One test to run.
#[derive(Clone, Debug)]
pub(super) struct Test {
    /// Index of the attempt that it belongs to.
    pub(super) attempt: usize,
    /// As libtest names it.
    pub(super) name: String,
    /// What people call it: the name, with the test file's name before it where there are several.
    pub(super) label: String,
    pub(super) binary: PathBuf,
    /// What is run, and what shows that it passed.
    pub(super) kind: Kind,
    /// The package's folder in the workbench: tests find files there, as under `cargo test`.
    pub(super) dir: PathBuf,
    /// Whether it may write files into that folder: courses of others know of no other one.
    pub(super) may_write_beside_itself: bool,
    pub(super) limits: Limits,
}

/// What is run, and what shows that it passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
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
}

/// What the program is called that an exercise is: libtest gives no test a name with parentheses.
pub(super) const MAIN: &str = "main()";

/// All tests of all attempts that were built without an error.
pub(super) fn all_of(
    space: &Space,
    attempts: &[&Attempt<'_>],
    built: &[Built],
    jobs: usize,
    cancel: &Cancel,
) -> Result<Vec<Test>> {
    let binaries: Vec<(usize, &TestBinary)> = built
        .iter()
        .enumerate()
        // A test program that was built although the program under test was not would run the one built before.
        .filter(|(index, built)| {
            built.compiled() && attempts[*index].exercise.form.commands().is_empty()
        })
        .flat_map(|(index, built)| built.tests.iter().map(move |binary| (index, binary)))
        .collect();
    let mut listed: Vec<Result<Vec<String>>> = binaries.iter().map(|_| Ok(Vec::new())).collect();
    let dir = |index: usize| attempts[index].package_dir(space.dir());
    let names_of = |&(index, binary): &(usize, &TestBinary)| {
        let mut names = list(binary, &dir(index), &[], cancel)?;
        if attempts[index].skips_some_tests() {
            let ignored = list(binary, &dir(index), &["--ignored"], cancel)?;
            names.retain(|name| !ignored.contains(name));
        }
        Ok(names)
    };
    pool::each(&binaries, jobs, names_of, |number, names| {
        listed[number] = names;
    });
    let mut tests = programs(attempts, built, &dir);
    let watched: Vec<Vec<String>> = attempts
        .iter()
        .map(|attempt| guards::watched(attempt))
        .collect();
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
            let kind = if exercise.form.is_own() || is_among(&name, &watched[index]) {
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
                may_write_beside_itself: !exercise.form.is_own(),
                limits,
            });
        }
    }
    Ok(tests)
}

/// The programs that exercises are, of all that were built without an error.
fn programs(
    attempts: &[&Attempt<'_>],
    built: &[Built],
    dir: &impl Fn(usize) -> PathBuf,
) -> Vec<Test> {
    let one = |(index, built): (usize, &Built)| {
        let exercise = attempts[index].exercise;
        let program = built.program.as_ref().filter(|_| built.compiled())?;
        matches!(exercise.form, Form::Program(_)).then(|| Test {
            attempt: index,
            name: String::new(),
            label: MAIN.to_owned(),
            binary: program.clone(),
            kind: Kind::Program,
            dir: dir(index),
            may_write_beside_itself: true,
            limits: exercise.limits,
        })
    };
    built.iter().enumerate().filter_map(one).collect()
}

/// Whether a test as libtest names it is one of those that were found in the sources, where modules outside the file are not known.
pub(super) fn is_among(name: &str, found: &[String]) -> bool {
    found
        .iter()
        .any(|found| name == found || name.ends_with(&format!("::{found}")))
}

/// Names of the tests in a program, in the order of the source file; empty if it cannot tell.
fn list(binary: &TestBinary, dir: &Path, which: &[&str], cancel: &Cancel) -> Result<Vec<String>> {
    let ended = environment(Program::new(&binary.path), dir, dir)
        .args(["--list", "--format", "terse"])
        .args(which)
        .time(LIST_TIME)
        .run(cancel, |_, _| {})?;
    let text = ended.stdout.text();
    Ok(text
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .map(str::to_owned)
        .collect())
}

/// The same for every test and every machine, whatever the learner's shell exports.
pub(super) fn environment(program: Program, dir: &Path, scratch: &Path) -> Program {
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
