//! `Report`: the output of `runner verify --format json`.

use serde_json::Value;

use crate::support::{Course, Ran};

/// The object of schema `runner/verify/v1`.
pub struct Report(pub Value);

impl Report {
    /// Judges exercises of a course and reads the report.
    pub fn of(course: &Course, args: &[&str]) -> Self {
        let args = [&["verify", "--format", "json"], args].concat();
        Self::read(&course.run(&args))
    }

    /// Reads the report from the output of a run.
    #[track_caller]
    pub fn read(ran: &Ran) -> Self {
        match serde_json::from_str(&ran.stdout) {
            Ok(object) => Self(object),
            Err(error) => panic!("not one JSON object: {error}: {ran:#?}"),
        }
    }

    /// The entry of one exercise.
    #[track_caller]
    pub fn result(&self, exercise: &str) -> &Value {
        let results = self.0["results"].as_array().expect("a list of results");
        results
            .iter()
            .find(|result| result["exercise"] == exercise)
            .unwrap_or_else(|| panic!("{exercise} is missing in {:#}", self.0))
    }

    /// `passed`, or the cause of the failure.
    #[track_caller]
    pub fn verdict(&self, exercise: &str) -> String {
        let result = self.result(exercise);
        let word = result["cause"].as_str().or(result["verdict"].as_str());
        word.expect("a word").to_owned()
    }

    /// The exercise must have passed, or failed with this cause.
    #[track_caller]
    pub fn expect(&self, exercise: &str, verdict: &str) {
        let result = self.result(exercise);
        assert_eq!(self.verdict(exercise), verdict, "{exercise}: {result:#}");
    }

    /// The outcome of the exercise's first test.
    #[track_caller]
    pub fn outcome(&self, exercise: &str) -> &str {
        self.result(exercise)["tests"][0]["outcome"]
            .as_str()
            .expect("a test")
    }

    /// The names of the exercise's tests that didn't pass.
    #[track_caller]
    pub fn failed(&self, exercise: &str) -> Vec<&str> {
        let tests = self.result(exercise)["tests"].as_array();
        let tests = tests.expect("a list of tests").iter();
        let failed = tests.filter(|test| test["outcome"] != "passed");
        failed.filter_map(|test| test["name"].as_str()).collect()
    }

    /// The messages of all the exercise's diagnostics.
    #[track_caller]
    pub fn messages(&self, exercise: &str) -> String {
        let diagnostics = self.result(exercise)["diagnostics"].as_array();
        let messages: Vec<&str> = diagnostics
            .expect("a list of diagnostics")
            .iter()
            .filter_map(|diagnostic| diagnostic["message"].as_str())
            .collect();
        messages.join("\n")
    }
}
