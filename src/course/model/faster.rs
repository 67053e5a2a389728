//! `Faster`: how fast an exercise has to be, compared with something that does the same.

use serde::Serialize;

/// One test that has to take much less processor time than another one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Faster {
    /// The test that has to be fast.
    pub test: String,
    /// The test that does the same in a simple way.
    pub than: String,
    /// A test that only does what both of them need before. Its time doesn't count.
    pub setup: Option<String>,
    /// How many times as fast the test has to be.
    pub ratio: f64,
}

impl Faster {
    /// Whether this test is there only to compare with.
    pub fn is_measured_by(&self, test: &str) -> bool {
        self.than == test || self.setup.as_deref() == Some(test)
    }
}

#[cfg(test)]
mod tests {
    use super::Faster;

    #[test]
    fn a_baseline_and_what_it_needs_are_there_only_to_compare_with() {
        let faster = Faster {
            test: "counts".to_owned(),
            than: "baseline".to_owned(),
            setup: Some("numbers".to_owned()),
            ratio: 5.0,
        };
        let measures = ["counts", "baseline", "numbers"].map(|test| faster.is_measured_by(test));
        assert_eq!(measures, [false, true, true]);
    }
}
