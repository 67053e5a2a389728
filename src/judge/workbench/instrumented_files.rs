//! Instruments an attempt's files: which of them contain tests, and which crate roots link the proof crate.
//!
//! In other formats, learners put tests anywhere, and a file may belong to several crates. So if one test is instrumented, every crate root links
//! the proof crate.

use std::collections::BTreeSet;

use crate::course::{Files, is_rust};
use crate::judge::attempt::{Attempt, Ignored, InstrumentationScope, TestOwner};
use crate::judge::proof::instrumentation;
use crate::judge::proof::instrumentation::Instrumented;

/// The names of the tests in an attempt's sources, with the modules inside their files, in source order.
#[derive(Clone, Debug, Default)]
pub struct WrittenTests {
    /// Every instrumented test.
    pub instrumented: Vec<String>,
    /// The tests that a reader looks for. If the tests are the course's, these must be among those that are built.
    pub named: Vec<String>,
}

/// The attempt's files with every test instrumented that can be, and those tests.
pub fn instrumented(attempt: &Attempt<'_>) -> (Files, WrittenTests) {
    let mut files = attempt.files.clone();
    let mut tests = WrittenTests::default();
    let mut test_files = Vec::new();
    for (path, content) in attempt.files.iter().filter(|(path, _)| is_rust(path)) {
        if !may_contain_tests(attempt, path) {
            continue;
        }
        let found = std::str::from_utf8(content)
            .ok()
            .and_then(instrumentation::instrument);
        if let Some(found) = found {
            tests.named.extend(named(attempt, path, &found));
            tests.instrumented.extend(found.tests);
            let has_suite = attempt.exercise.checks.conforms.is_some();
            let source = if has_suite && path.starts_with("tests/") {
                instrumentation::reporting_cases(found.source)
            } else {
                found.source
            };
            files.insert(path, source);
            test_files.push(path);
        }
    }
    for root in roots(attempt, &test_files) {
        if let Some(source) = files.text(&root) {
            let source = instrumentation::with_proof(source);
            files.insert(root, source);
        }
    }
    (files, tests)
}

/// The tests of a file that a reader looks for, or that must be built.
fn named(attempt: &Attempt<'_>, path: &str, found: &Instrumented) -> Vec<String> {
    let names = match attempt.plan.tests.owner {
        TestOwner::Learner => return found.tests.clone(),
        _ if !path.starts_with("tests/") => return Vec::new(),
        TestOwner::Course => &found.tests,
        TestOwner::OtherRunner => &found.certain,
    };
    let is_theirs =
        attempt.plan.tests.ignored == Ignored::Unproven && attempt.exercise.may_edit(path);
    let counts = |name: &&String| {
        // A test that a learner wrote and ignores isn't missing.
        let is_left_out = is_theirs && found.ignored.contains(name);
        !is_left_out && !name.ends_with(instrumentation::MACROS)
    };
    names.iter().filter(counts).cloned().collect()
}

/// The crate roots that link the proof crate; `test_files` are the files that contain tests.
fn roots(attempt: &Attempt<'_>, test_files: &[&str]) -> Vec<String> {
    match attempt.plan.tests.instrumented {
        _ if test_files.is_empty() => Vec::new(),
        InstrumentationScope::All => roots_of(attempt, test_files),
        InstrumentationScope::SourcesAndTests => all_roots(attempt),
        InstrumentationScope::Program => attempt.plan.program.iter().cloned().collect(),
        InstrumentationScope::Nothing => Vec::new(),
    }
}

/// The roots of the crates that contain tests.
fn roots_of(attempt: &Attempt<'_>, test_files: &[&str]) -> Vec<String> {
    let (in_tests, in_src): (Vec<&str>, Vec<&str>) = test_files
        .iter()
        .partition(|path| path.starts_with("tests/"));
    let in_tests: BTreeSet<String> = in_tests.into_iter().map(test_root).collect();
    attempt
        .files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| in_tests.contains(*path) || !in_src.is_empty() && is_source_root(path))
        .map(str::to_owned)
        .collect()
}

/// The root of the test crate to which a file below `tests/` belongs.
fn test_root(path: &str) -> String {
    match path.trim_start_matches("tests/").split_once('/') {
        Some((dir, _)) => format!("tests/{dir}/main.rs"),
        None => path.to_owned(),
    }
}

fn is_source_root(path: &str) -> bool {
    path == "src/lib.rs"
        || path == "src/main.rs"
        || path
            .strip_prefix("src/bin/")
            .is_some_and(|rest| !rest.contains('/') || rest.ends_with("/main.rs"))
}

fn may_contain_tests(attempt: &Attempt<'_>, path: &str) -> bool {
    match attempt.plan.tests.instrumented {
        InstrumentationScope::All => true,
        InstrumentationScope::SourcesAndTests => {
            path.starts_with("src/") || path.starts_with("tests/")
        }
        InstrumentationScope::Program => attempt.plan.program.as_deref() == Some(path),
        InstrumentationScope::Nothing => false,
    }
}

/// The roots of all crates.
fn all_roots(attempt: &Attempt<'_>) -> Vec<String> {
    let is_root = |path: &str| {
        let below = |folder: &str| {
            path.strip_prefix(folder)
                .is_some_and(|rest| !rest.contains('/') || is_main_of_folder(rest))
        };
        path == "src/lib.rs" || path == "src/main.rs" || below("src/bin/") || below("tests/")
    };
    let mut roots: Vec<String> = attempt
        .files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| is_rust(path) && is_root(path))
        .map(str::to_owned)
        .collect();
    let manifest = attempt.manifest();
    let path_of = |target: &toml::Value| target.get("path")?.as_str().map(str::to_owned);
    let listed = ["bin", "test"]
        .into_iter()
        .filter_map(|key| manifest.get(key)?.as_array())
        .flatten();
    for path in manifest
        .get("lib")
        .into_iter()
        .chain(listed)
        .filter_map(path_of)
    {
        if !roots.contains(&path) {
            roots.push(path);
        }
    }
    roots
}

/// Whether `rest` is `name/main.rs`.
fn is_main_of_folder(rest: &str) -> bool {
    rest.strip_suffix("/main.rs")
        .is_some_and(|name| !name.contains('/'))
}
