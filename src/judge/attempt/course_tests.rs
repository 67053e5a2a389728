//! `CourseTest`: a test that the course itself brings along for an attempt, as its sources show it.

use super::plan::Plan;
use crate::course::{Exercise, Files, is_rust};
use crate::judge::proof::instrumentation;

/// A test in a file that the learner may not edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseTest {
    /// The test file's name without its ending; `None` for unit tests.
    target: Option<String>,
    /// With its modules inside the file: `edge::empty_list`.
    pub name: String,
    /// The file, relative to the exercise's folder.
    pub file: String,
}

impl CourseTest {
    /// Which of these names of results belong to it. If several targets have tests, the names say which one.
    pub fn results<'n>(&self, names: &[&'n str]) -> Vec<&'n str> {
        let in_target = |name: &&&str| {
            let target = self.target.as_deref().unwrap_or_default();
            let rest = name
                .strip_prefix(target)
                .and_then(|rest| rest.strip_prefix("::"));
            !target.is_empty() && rest.is_some_and(|rest| self.is_called(rest))
        };
        let found: Vec<&str> = names.iter().filter(in_target).copied().collect();
        if found.is_empty() {
            let called = |name: &&&str| self.is_called(name);
            return names.iter().filter(called).copied().collect();
        }
        found
    }

    /// The modules outside of its file aren't known.
    fn is_called(&self, name: &str) -> bool {
        name.strip_suffix(&self.name)
            .is_some_and(|outer| outer.is_empty() || outer.ends_with("::"))
    }

    /// The tests among an exercise's files that the learner may not edit, in the order of the files.
    pub fn all(exercise: &Exercise, files: &Files) -> Vec<Self> {
        let mut found = Vec::new();
        for (path, content) in files.iter() {
            if exercise.may_edit(path) || !is_rust(path) {
                continue;
            }
            let source = String::from_utf8_lossy(content);
            let Some(tests) = instrumentation::instrument(&source) else {
                continue;
            };
            let in_tests = path.strip_prefix("tests/");
            let target = in_tests.and_then(|rest| rest.split(['/', '.']).next());
            found.extend(tests.tests.into_iter().map(|name| Self {
                target: target.map(str::to_owned),
                name,
                file: path.to_owned(),
            }));
        }
        // A macro names each of its tests.
        found.retain(|test| !test.name.contains(instrumentation::MACROS));
        found
    }
}

/// The tests that a program's file contains whatever its cfgs are; none for an exercise with several files.
pub(super) fn tests_in(plan: &Plan, files: &Files) -> Vec<String> {
    let Some(file) = plan.program.as_ref().filter(|_| plan.tests.run) else {
        return Vec::new();
    };
    files
        .text(file)
        .and_then(instrumentation::instrument)
        .map(|mut found| {
            found.certain.retain(|name| !found.ignored.contains(name));
            found.certain
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results<'n>(target: &str, names: &[&'n str]) -> Vec<&'n str> {
        let test = CourseTest {
            target: Some(target.to_owned()),
            name: "adds".to_owned(),
            file: format!("tests/{target}.rs"),
        };
        test.results(names)
    }

    #[test]
    fn a_test_is_found_among_the_results_by_its_target_if_they_name_it() {
        assert_eq!(results("sums", &["adds", "subtracts"]), ["adds"]);
        let both = ["sums::adds", "edge::adds", "sums::readds"];
        assert_eq!(results("sums", &both), ["sums::adds"]);
        assert_eq!(results("edge", &both), ["edge::adds"]);
        assert_eq!(results("sums", &["common::adds"]), ["common::adds"]);
    }

    #[test]
    fn a_test_of_the_same_name_in_another_place_counts_too() {
        // A learner's own unit test can only make it harder to pass.
        assert_eq!(
            results("sums", &["adds", "own::adds"]),
            ["adds", "own::adds"]
        );
    }
}
