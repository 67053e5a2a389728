//! `Visible`: what a student may see of their own grade.

use std::path::PathBuf;

use crate::grade::gradebook::{
    Details, Gradebook, GradedExercise, GradedOutcome, GradedSubmission, GradedTest, Points,
};

/// The most bytes of one message.
const LONGEST: usize = 8 << 10;

/// What a student may see.
pub(super) struct Visible<'g> {
    gradebook: &'g Gradebook,
    /// Paths of the grader, the longest first.
    private: Vec<String>,
}

/// What a student may see of an exercise.
#[derive(Clone, Debug)]
pub(super) struct VisibleExercise {
    pub name: String,
    pub title: String,
    pub outcome: VisibleOutcome,
    pub score: Points,
    pub max: Points,
    /// Why it didn't pass; empty if it did.
    pub cause: String,
    /// The compiler's first error.
    pub diagnostic: Option<String>,
    pub tests: Vec<VisibleTest>,
}

/// What became of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VisibleOutcome {
    Passed,
    Failed,
    Unproven,
    NotJudged,
}

/// What a student may see of a test.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct VisibleTest {
    pub name: String,
    pub passed: bool,
    pub score: Points,
    pub max: Points,
    pub message: String,
}

impl VisibleOutcome {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Unproven => "unproven",
            Self::NotJudged => "not judged",
        }
    }
}

impl VisibleExercise {
    /// The text that explains the grade, in lines.
    pub(super) fn text(&self) -> String {
        let mut lines = vec![self.outcome.word().to_owned()];
        if !self.cause.is_empty() {
            lines.push(self.cause.clone());
        }
        lines.extend(self.diagnostic.clone());
        for test in &self.tests {
            let mark = if test.passed { "passed" } else { "failed" };
            lines.push(format!("test {}: {mark}", test.name));
            if !test.message.is_empty() {
                lines.push(test.message.clone());
            }
        }
        lines.join("\n")
    }
}

impl<'g> Visible<'g> {
    pub(super) fn new(gradebook: &'g Gradebook, private: &[PathBuf]) -> Self {
        let mut private: Vec<String> = private
            .iter()
            .flat_map(|path| [Some(path.clone()), dunce::canonicalize(path).ok()])
            .flatten()
            .filter(|path| path.is_absolute())
            .map(|path| path.display().to_string())
            .filter(|path| path.len() > 1)
            .collect();
        private.sort_by_key(|path| usize::MAX - path.len());
        private.dedup();
        Self { gradebook, private }
    }

    /// All exercises of one student.
    pub(super) fn exercises(&self, row: &GradedSubmission) -> Vec<VisibleExercise> {
        row.verdicts
            .iter()
            .map(|graded| self.exercise(graded))
            .collect()
    }

    fn exercise(&self, graded: &GradedExercise) -> VisibleExercise {
        let listed = self
            .gradebook
            .exercises
            .iter()
            .find(|listed| listed.name == graded.exercise);
        let mut hidden = 0;
        let tests = graded.tests.iter().map(|test| self.test(test, &mut hidden));
        let tests: Vec<VisibleTest> = tests.collect();
        let names_hidden = |text: &str| {
            graded
                .tests
                .iter()
                .any(|test| test.hidden && text.contains(&test.name))
        };
        let (outcome, cause) = match &graded.outcome {
            GradedOutcome::Passed => (VisibleOutcome::Passed, String::new()),
            GradedOutcome::Failed => (
                VisibleOutcome::Failed,
                graded.cause.clone().unwrap_or_default(),
            ),
            GradedOutcome::Unproven => {
                let words = "a test ended without showing that it returned".to_owned();
                (VisibleOutcome::Unproven, words)
            }
            GradedOutcome::NotJudged { .. } => {
                let words =
                    "this couldn't be judged, which isn't your fault: it's tried again".to_owned();
                (VisibleOutcome::NotJudged, words)
            }
        };
        let cause = if names_hidden(&cause) {
            "a hidden test fails".to_owned()
        } else {
            self.redacted(&cause)
        };
        // An error in a test shows its source, and the test may be hidden.
        let diagnostic = graded
            .diagnostic
            .as_ref()
            .filter(|text| !is_about_tests(text) && !names_hidden(text));
        VisibleExercise {
            name: graded.exercise.clone(),
            title: listed.map_or_else(|| graded.exercise.clone(), |listed| listed.title.clone()),
            outcome,
            score: graded.score,
            max: graded.max,
            cause,
            diagnostic: diagnostic.map(|text| self.redacted(text)),
            tests,
        }
    }

    fn test(&self, test: &GradedTest, hidden: &mut usize) -> VisibleTest {
        let message = match self.gradebook.details {
            _ if test.passed || test.hidden => String::new(),
            Details::Full => self.redacted(&test.message),
            Details::ActualOnly => self.redacted(&actual(&test.message)),
            Details::None => String::new(),
        };
        let name = if test.hidden {
            *hidden += 1;
            format!("hidden test {hidden}")
        } else {
            test.name.clone()
        };
        VisibleTest {
            name,
            passed: test.passed,
            score: test.score,
            max: test.max,
            message,
        }
    }

    /// The text without paths of the grader and without control characters, and not too long.
    fn redacted(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for path in &self.private {
            text = without_path(&text, path);
        }
        text.retain(|character| !character.is_control() || "\n\t".contains(character));
        if text.len() > LONGEST {
            let end = (0..=LONGEST)
                .rev()
                .find(|end| text.is_char_boundary(*end))
                .unwrap_or(0);
            text.truncate(end);
            text += "\n(cut here)";
        }
        text
    }
}

/// The text without a path and what is below it in the way: `/home/t/x.rs` becomes `…/x.rs`. A longer word that has the path in it stays.
fn without_path(text: &str, path: &str) -> String {
    let is_word = |character: char| character.is_alphanumeric() || "_-.".contains(character);
    let mut kept = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(path) {
        let (before, after) = (&rest[..at], &rest[at + path.len()..]);
        let is_whole = !before.ends_with(is_word) && !after.starts_with(is_word);
        kept += before;
        kept += if is_whole { "…" } else { path };
        rest = after;
    }
    kept + rest
}

/// Whether an error of the compiler points into a test.
fn is_about_tests(diagnostic: &str) -> bool {
    let mut places = diagnostic
        .lines()
        .filter_map(|line| line.trim_start().split_once("--> "));
    let is_test = |(_, place): (&str, &str)| place.split(['/', '\\']).any(|part| part == "tests");
    places.any(is_test)
        || diagnostic
            .lines()
            .any(|line| line.trim_start().starts_with("::: ") && line.contains("tests"))
}

/// What the student's code returned, as a failed comparison shows it: tests compare it with the expected value, which is on the right.
fn actual(message: &str) -> String {
    let from_left = message
        .lines()
        .skip_while(|line| !line.trim_start().starts_with("left: "));
    let lines = from_left.take_while(|line| !line.trim_start().starts_with("right: "));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    // The sample has paths of Unix.
    #[cfg(unix)]
    #[test]
    fn hidden_tests_paths_and_expected_values_stay_with_the_grader() {
        let mut gradebook = sample::gradebook();
        let private = [PathBuf::from("/srv/grader/out")];
        for (details, shown) in [
            (Details::Full, true),
            (Details::ActualOnly, false),
            (Details::None, false),
        ] {
            gradebook.details = details;
            let visible = Visible::new(&gradebook, &private);
            let text = |row: usize| {
                visible
                    .exercises(&sample::rows()[row])
                    .iter()
                    .map(VisibleExercise::text)
                    .collect::<String>()
            };
            let failed = text(1);
            assert!(failed.contains("hidden test 1: failed"), "{failed}");
            for secret in ["secret_case", "4711", "/srv/grader"] {
                assert!(!failed.contains(secret), "{secret}: {failed}");
            }
            assert_eq!(failed.contains("right: 2"), shown, "{failed}");
            assert_eq!(
                failed.contains("left: 1"),
                details != Details::None,
                "{failed}"
            );
        }
    }

    #[test]
    fn only_whole_paths_are_left_out() {
        for (text, left) in [
            ("at /root/x.rs:1", "at …/x.rs:1"),
            ("\"/root\"", "\"…\""),
            ("src/root/x.rs and /rooted", "src/root/x.rs and /rooted"),
        ] {
            assert_eq!(without_path(text, "/root"), left);
        }
        let gradebook = sample::gradebook();
        let relative = Visible::new(&gradebook, &[PathBuf::from("grades")]).private;
        assert!(
            relative.iter().all(|path| path != "grades"),
            "that's a word"
        );
    }

    #[test]
    fn errors_in_tests_are_not_shown() {
        for (text, about_tests) in [
            ("error: x\n --> exercises/a/tests/b.rs:1:2\n", true),
            ("error: x\n --> tests/b.rs:1:2\n", true),
            ("error: x\n   --> exercises\\a\\tests\\b.rs:1:2\n", true),
            (
                "error: x\n --> src/lib.rs:1:1\n ::: exercises/a/tests/b.rs:7:1\n",
                true,
            ),
            ("error: x\n --> exercises/a/src/lib.rs:1:2\n", false),
            ("error: the word tests/ alone", false),
        ] {
            assert_eq!(is_about_tests(text), about_tests, "{text}");
        }
    }
}
