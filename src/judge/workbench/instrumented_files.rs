//! Instruments an attempt's files: which of them contain tests, and what those are called.

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
    for (path, content) in attempt.files.iter().filter(|(path, _)| is_rust(path)) {
        if !may_contain_tests(attempt, path) {
            continue;
        }
        let found = std::str::from_utf8(content)
            .ok()
            .and_then(instrumentation::instrument);
        if let Some(mut found) = found {
            if is_of_2015(attempt) {
                found = found.for_2015();
            }
            tests.named.extend(named(attempt, path, &found));
            tests.instrumented.extend(found.tests);
            let has_suite = attempt.exercise.checks.conforms.is_some();
            let source = if has_suite && path.starts_with("tests/") {
                instrumentation::reporting_cases(found.source)
            } else {
                found.source
            };
            files.insert(path, source);
        }
    }
    (files, tests)
}

/// Whether a package has the edition of 2015, which is the one of a manifest that names none.
fn is_of_2015(attempt: &Attempt<'_>) -> bool {
    let manifest = attempt.manifest();
    let package = manifest.get("package").and_then(toml::Value::as_table);
    package.is_some_and(|package| {
        let edition = package.get("edition");
        edition.is_none_or(|edition| edition.as_str() == Some("2015"))
    })
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
