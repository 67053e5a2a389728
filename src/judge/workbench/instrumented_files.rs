//! Guards in tests: which files get one, and which crate roots get its definition.
//!
//! In other formats' crates tests lie where learners put them, and files may be pulled in from several roots. So wherever one test is guarded, every root gets
//! the definition.

use std::collections::BTreeSet;

use crate::course::{Files, Form, is_rust};
use crate::judge::attempt::Attempt;
use crate::judge::proof::instrumentation;

/// The attempt's files with a guard in every test that can have one, and the names of those tests.
pub fn instrumented(attempt: &Attempt<'_>) -> (Files, Vec<String>) {
    let mut files = attempt.files.clone();
    let mut names = Vec::new();
    // A verification of the course's own may look at the sources themselves.
    if !attempt.exercise.form.commands().is_empty() {
        return (files, names);
    }
    for (path, content) in attempt.files.iter().filter(|(path, _)| is_rust(path)) {
        if !may_hold_tests(attempt, path) {
            continue;
        }
        let found = std::str::from_utf8(content)
            .ok()
            .and_then(instrumentation::instrument);
        if let Some(found) = found {
            names.extend(found.tests);
            files.insert(path, found.source);
        }
    }
    if !names.is_empty() {
        for root in roots(attempt) {
            if let Some(source) = files.text(&root) {
                let source = instrumentation::with_watch(source);
                files.insert(root, source);
            }
        }
    }
    (files, names)
}

/// The files of an exercise of our own with a guard in every test.
pub fn instrumented_own(files: &Files) -> Files {
    let mut instrumented = files.clone();
    let (mut in_src, mut in_tests) = (false, BTreeSet::new());
    for (path, content) in files.iter().filter(|(path, _)| is_rust(path)) {
        let Some(found) = std::str::from_utf8(content)
            .ok()
            .and_then(instrumentation::instrument)
        else {
            continue;
        };
        instrumented.insert(path, found.source);
        match path.strip_prefix("tests/") {
            Some(_) => _ = in_tests.insert(test_root(path)),
            None => in_src = true,
        }
    }
    let roots: Vec<String> = instrumented
        .iter()
        .map(|(path, _)| path)
        .filter(|path| in_tests.contains(*path) || in_src && is_source_root(path))
        .map(str::to_owned)
        .collect();
    for root in roots {
        if let Some(source) = instrumented.text(&root) {
            let source = instrumentation::with_watch(source);
            instrumented.insert(root, source);
        }
    }
    instrumented
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

/// Names of the tests that are watched, in their order; of exercises of our own all tests are, and nobody asks.
pub fn watched(attempt: &Attempt<'_>) -> Vec<String> {
    if attempt.exercise.form.is_own() {
        Vec::new()
    } else {
        instrumented(attempt).1
    }
}

fn may_hold_tests(attempt: &Attempt<'_>, path: &str) -> bool {
    match &attempt.exercise.form {
        Form::Program(program) => path == program.file,
        _ => path.starts_with("src/") || path.starts_with("tests/"),
    }
}

/// The files that are compiled as the root of a crate, if they are there.
fn roots(attempt: &Attempt<'_>) -> Vec<String> {
    if let Form::Program(program) = &attempt.exercise.form {
        return vec![program.file.clone()];
    }
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
