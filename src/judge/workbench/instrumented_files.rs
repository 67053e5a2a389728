//! Instrumentation of an attempt's files: which of them hold tests, and which crate roots link the proof.
//!
//! In other formats' crates tests are where learners put them, and files may be pulled in from several roots. So wherever one test is instrumented, every root
//! links the proof.

use std::collections::BTreeSet;

use crate::course::{Files, is_rust};
use crate::judge::attempt::{Attempt, Ignored, InstrumentationScope, TestOwner};
use crate::judge::proof::instrumentation;
use crate::judge::proof::instrumentation::Instrumented;

/// Names of the tests in an attempt's sources, with the modules inside their files, in the order in which they are written.
#[derive(Clone, Debug, Default)]
pub struct WrittenTests {
    /// Everything that is instrumented.
    pub instrumented: Vec<String>,
    /// Those that a reader looks for, and where the tests are the course's, those that have to be among the ones that are built.
    pub named: Vec<String>,
}

/// The attempt's files with instrumentation in every test that can have it, and those tests.
pub fn instrumented(attempt: &Attempt<'_>) -> (Files, WrittenTests) {
    let mut files = attempt.files.clone();
    let mut tests = WrittenTests::default();
    let mut holders = Vec::new();
    for (path, content) in attempt.files.iter().filter(|(path, _)| is_rust(path)) {
        if !may_hold_tests(attempt, path) {
            continue;
        }
        let found = std::str::from_utf8(content)
            .ok()
            .and_then(instrumentation::instrument);
        if let Some(found) = found {
            tests.named.extend(named(attempt, path, &found));
            tests.instrumented.extend(found.tests);
            files.insert(path, found.source);
            holders.push(path);
        }
    }
    for root in roots(attempt, &holders) {
        if let Some(source) = files.text(&root) {
            let source = instrumentation::with_watch(source);
            files.insert(root, source);
        }
    }
    (files, tests)
}

/// The tests of a file that a reader looks for, or that have to be built.
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
        // What a learner wrote and leaves out is not missed.
        let is_left_out = is_theirs && found.ignored.contains(name);
        !is_left_out && !name.ends_with(instrumentation::MACROS)
    };
    names.iter().filter(counts).cloned().collect()
}

/// The files that are compiled as the root of a crate and link the proof; `holders` are the files that hold tests.
fn roots(attempt: &Attempt<'_>, holders: &[&str]) -> Vec<String> {
    match attempt.plan.tests.instrumented {
        _ if holders.is_empty() => Vec::new(),
        InstrumentationScope::All => roots_of(attempt, holders),
        InstrumentationScope::SourcesAndTests => all_roots(attempt),
        InstrumentationScope::Program => attempt.plan.program.iter().cloned().collect(),
        InstrumentationScope::Nothing => Vec::new(),
    }
}

/// The roots of those crates that hold tests.
fn roots_of(attempt: &Attempt<'_>, holders: &[&str]) -> Vec<String> {
    let (in_tests, in_src): (Vec<&str>, Vec<&str>) =
        holders.iter().partition(|path| path.starts_with("tests/"));
    let in_tests: BTreeSet<String> = in_tests.into_iter().map(test_root).collect();
    attempt
        .files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| in_tests.contains(*path) || !in_src.is_empty() && is_source_root(path))
        .map(str::to_owned)
        .collect()
}

/// The root of the test crate that a file below `tests/` belongs to.
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

fn may_hold_tests(attempt: &Attempt<'_>, path: &str) -> bool {
    match attempt.plan.tests.instrumented {
        InstrumentationScope::All => true,
        InstrumentationScope::SourcesAndTests => {
            path.starts_with("src/") || path.starts_with("tests/")
        }
        InstrumentationScope::Program => attempt.plan.program.as_deref() == Some(path),
        InstrumentationScope::Nothing => false,
    }
}

/// The roots of all crates, if they are there.
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
