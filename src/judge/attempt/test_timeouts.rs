//! `TestTimeouts`: time limits of single tests.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::judge::verdict::TestResult;

/// Time limits of single tests, which may be shorter than the exercise's. They're known by the labels that results have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TestTimeouts(BTreeMap<String, Duration>);

impl TestTimeouts {
    /// Those that depend on how many seconds each test took before. A label with several results gets the longest.
    pub fn by_duration(results: &[TestResult], timeout: impl Fn(f64) -> Duration) -> Self {
        let mut timeouts = BTreeMap::<String, Duration>::new();
        for result in results {
            let longest = timeouts.entry(result.name.clone()).or_default();
            *longest = timeout(result.seconds).max(*longest);
        }
        Self(timeouts)
    }

    /// The time limit of a test in a file in `tests/` (named without `.rs`), or elsewhere; `None` if it has none of its own.
    pub fn get(&self, file: Option<&str>, name: &str) -> Option<Duration> {
        let in_file = file.and_then(|file| self.0.get(&format!("{file}::{name}")));
        in_file.or_else(|| self.0.get(name)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timeouts(took: &[(&str, f64)]) -> TestTimeouts {
        let results: Vec<TestResult> = took
            .iter()
            .map(|(name, seconds)| TestResult::of_check(*name, *seconds, None))
            .collect();
        TestTimeouts::by_duration(&results, Duration::from_secs_f64)
    }

    #[test]
    fn a_slow_test_gives_no_time_to_others() {
        let timeouts = timeouts(&[("builds", 30.0), ("greets", 3.0), ("greets", 2.0)]);
        let get = |name| timeouts.get(None, name).map(|time| time.as_secs());
        assert_eq!(
            ["builds", "greets", "new"].map(get),
            [Some(30), Some(3), None]
        );
    }

    #[test]
    fn tests_of_the_same_name_in_two_files_are_told_apart() {
        let timeouts = timeouts(&[
            ("pairs::are_read", 1.0),
            ("tables::are_read", 2.0),
            ("are_read", 3.0),
        ]);
        let get = |file| timeouts.get(file, "are_read").map(|time| time.as_secs());
        let files = [Some("pairs"), Some("tables"), Some("suite"), None];
        assert_eq!(files.map(get), [Some(1), Some(2), Some(3), Some(3)]);
    }
}
