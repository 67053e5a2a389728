//! `ComparedTests`: one test that is measured by another one, which does the same in a simpler way.

use serde::Serialize;

/// Which tests are compared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComparedTests {
    /// The test of the learner's work.
    pub test: String,
    /// The test that does the same in a simple way.
    pub than: String,
    /// A test that only does what both of them need before. What it takes doesn't count.
    pub setup: Option<String>,
}

/// One test that has to take much less processor time than another one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Faster {
    pub tests: ComparedTests,
    /// How many times as fast the test has to be.
    pub ratio: f64,
}

impl ComparedTests {
    /// Whether this test is there only to compare with.
    pub fn are_measured_by(&self, test: &str) -> bool {
        self.than == test || self.setup.as_deref() == Some(test)
    }
}

#[cfg(test)]
mod tests {
    use super::{ComparedTests, Faster};
    use crate::course::model::{Checks, Inspections, InstructionLimit};

    #[test]
    fn a_baseline_and_what_it_needs_are_there_only_to_compare_with() {
        let compared = ComparedTests {
            test: "counts".to_owned(),
            than: "baseline".to_owned(),
            setup: Some("numbers".to_owned()),
        };
        let measures = ["counts", "baseline", "numbers"].map(|test| compared.are_measured_by(test));
        assert_eq!(measures, [false, true, true]);
    }

    #[test]
    fn tests_are_compared_by_time_and_by_instructions() {
        let tests = |test: &str| ComparedTests {
            test: test.to_owned(),
            than: "baseline".to_owned(),
            setup: None,
        };
        let limit = InstructionLimit {
            tests: tests("sums"),
            at_most: 0.5,
        };
        let checks = Checks {
            faster: Some(Faster {
                tests: tests("counts"),
                ratio: 5.0,
            }),
            inspections: Inspections {
                instructions: vec![limit],
                ..Inspections::default()
            },
            ..Checks::default()
        };
        let names: Vec<&str> = checks
            .compared_tests()
            .map(|tests| tests.test.as_str())
            .collect();
        assert_eq!(names, ["counts", "sums"]);
    }
}
