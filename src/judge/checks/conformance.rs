//! Whether the tests handed all cases of a public suite to the learner's code: a score counts only against the whole.

use crate::course::Conformance;
use crate::judge::verdict::{SuiteCases, TestResult};

/// A failed result, named after the suite, if the tests judged another number of cases than the exercise declares.
pub fn run(declared: Option<&Conformance>, tests: &[TestResult]) -> Option<TestResult> {
    let declared = declared?;
    let cases = tests.iter().filter_map(|test| test.cases.as_ref());
    let judged: u32 = cases.map(SuiteCases::count).sum();
    (judged != declared.cases).then(|| {
        let words = format!(
            "the suite has {} cases, and {judged} were judged",
            declared.cases
        );
        TestResult::of_check(&declared.suite, 0.0, Some(words))
    })
}
