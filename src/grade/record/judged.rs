//! `JudgedAttempt`: what remains of a verdict, so that points can be given again and again without judging.

use serde::{Deserialize, Serialize};

use crate::grade::assignment::SpentTime;
use crate::grade::gradebook::GradedOutcome;
use crate::judge::{Cause, Decision, FailedCase, Failure, Score, TestOutcome, TestResult, Verdict};

/// How many characters of a test's output are kept.
const LONGEST_MESSAGE: usize = 2000;

/// What remains of a verdict.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct JudgedAttempt {
    #[serde(flatten)]
    pub outcome: GradedOutcome,
    /// Why it didn't pass.
    pub cause: Option<String>,
    /// The codes of compiler errors and denied lints.
    pub codes: Vec<String>,
    /// The first of these, as the compiler shows it.
    pub diagnostic: Option<String>,
    /// In the order of the test files.
    pub tests: Vec<JudgedTest>,
    pub notes: Vec<String>,
    /// How much of a public test suite passes, if one judges the exercise.
    pub suite: Option<Score>,
    /// Wall-clock time, to the millisecond.
    pub seconds: f64,
    /// What tests and checks took of the processors, or the wall-clock time where the system doesn't tell; to the millisecond.
    #[serde(default)]
    pub processor_seconds: f64,
    /// Whether it wasn't judged because the submission had used up its time. That says nothing about the same attempt in another submission.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub out_of_time: bool,
}

/// What remains of a test's result.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct JudgedTest {
    pub name: String,
    pub outcome: TestOutcome,
    /// What it printed, and how it ended; empty if it passed.
    pub message: String,
    /// The number that decided what the code was asked, if that was made up: `runner run NAME --seed N` asks the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
}

impl JudgedAttempt {
    /// Keeps what grading needs.
    pub fn of(verdict: &Verdict) -> Self {
        let mut blocking = verdict.diagnostics.iter().filter(|found| found.blocks);
        Self {
            outcome: match &verdict.decision {
                Decision::Passed => GradedOutcome::Passed,
                Decision::Failed(Cause::Unproven) => GradedOutcome::Unproven,
                Decision::Failed(_) => GradedOutcome::Failed,
                Decision::Skipped(skip) => GradedOutcome::NotJudged {
                    reason: skip.to_string(),
                },
            },
            cause: verdict.cause().map(|cause| cause.to_string()),
            codes: verdict.codes().into_iter().map(str::to_owned).collect(),
            diagnostic: blocking
                .next()
                .map(|found| shortened(found.rendered.trim_end())),
            tests: verdict.tests.iter().map(JudgedTest::of).collect(),
            notes: verdict.notes.clone(),
            suite: verdict.score.as_deref().cloned(),
            seconds: milliseconds(verdict.seconds),
            processor_seconds: milliseconds(verdict.tests.iter().map(processor_seconds).sum()),
            out_of_time: false,
        }
    }

    /// The result of something that prevented an attempt from being judged.
    pub fn prevented(reason: &str) -> Self {
        Self {
            outcome: GradedOutcome::NotJudged {
                reason: reason.to_owned(),
            },
            cause: None,
            codes: Vec::new(),
            diagnostic: None,
            tests: Vec::new(),
            notes: Vec::new(),
            suite: None,
            seconds: 0.0,
            processor_seconds: 0.0,
            out_of_time: false,
        }
    }

    /// The result for a submission whose other exercises have used up what this says.
    pub fn out_of_time(allowed: &str) -> Self {
        let note = format!("{allowed}, and those of earlier exercises took longer");
        Self {
            outcome: GradedOutcome::Failed,
            cause: Some("the time of the submission was used up".to_owned()),
            notes: vec![note],
            out_of_time: true,
            ..Self::prevented("")
        }
    }

    /// What it takes of a submission's quota.
    pub fn usage(&self) -> SpentTime {
        SpentTime {
            seconds: self.seconds,
            processor_seconds: self.processor_seconds,
        }
    }

    /// Whether there's a verdict.
    pub fn is_judged(&self) -> bool {
        !matches!(self.outcome, GradedOutcome::NotJudged { .. })
    }
}

impl JudgedTest {
    fn of(result: &TestResult) -> Self {
        let message = if result.outcome == TestOutcome::Passed {
            String::new()
        } else {
            message(result)
        };
        Self {
            name: result.name.clone(),
            outcome: result.outcome,
            message,
            seed: result.cases.as_ref().and_then(|cases| cases.seed),
        }
    }
}

fn processor_seconds(result: &TestResult) -> f64 {
    result.processor_seconds.unwrap_or(result.seconds)
}

/// A time without the digits that change when JSON is read and written again.
fn milliseconds(seconds: f64) -> f64 {
    (seconds * 1000.0).round() / 1000.0
}

/// Panics without what differs from run to run, then how it ended, then what it printed, then a case that came out wrong.
fn message(result: &TestResult) -> String {
    let failure = Failure::read(&result.output);
    let mut lines: Vec<String> = Vec::new();
    for panic in &failure.panics {
        lines.extend(panic.message.iter().map(|line| (*line).to_owned()));
        lines.push(format!("  at {}:{}", panic.file, panic.line));
    }
    lines.extend(result.detail.clone());
    lines.extend(failure.printed.iter().map(|line| (*line).to_owned()));
    let cases = result.cases.iter().flat_map(|cases| &cases.first_failing);
    lines.extend(cases.take(1).map(compared));
    shortened(&lines.join("\n"))
}

/// A case, in the words of a failed comparison: what may be shown to students is decided by these.
fn compared(case: &FailedCase) -> String {
    let FailedCase {
        name,
        input,
        expected,
        got,
    } = case;
    format!("case {name}\n input: {input}\n  left: {got}\n right: {expected}")
}

/// The text without colors, and not too long.
fn shortened(text: &str) -> String {
    let text = console::strip_ansi_codes(text);
    match text.char_indices().nth(LONGEST_MESSAGE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(output: &str, detail: Option<&str>) -> TestResult {
        TestResult {
            outcome: TestOutcome::Failed,
            output: output.to_owned(),
            ..TestResult::of_check("adds", 0.0, detail.map(str::to_owned))
        }
    }

    #[test]
    fn a_message_has_nothing_that_differs_from_run_to_run() {
        let output =
            "hello\n\nthread 'adds' (8646) panicked at tests/sums.rs:2:47:\nassertion failed\n";
        let found = JudgedTest::of(&failed(output, Some("ended by SIGABRT")));
        assert_eq!(
            found.message,
            "assertion failed\n  at tests/sums.rs:2\nended by SIGABRT\nhello"
        );
    }

    #[test]
    fn a_long_message_is_cut_between_characters() {
        let found = JudgedTest::of(&failed(&"ä".repeat(5000), None));
        assert_eq!(found.message.chars().count(), LONGEST_MESSAGE + 1);
    }

    #[test]
    fn it_is_read_as_it_was_written() {
        let mut judged = JudgedAttempt::prevented("no network");
        for outcome in [
            GradedOutcome::Passed,
            GradedOutcome::Unproven,
            judged.outcome.clone(),
        ] {
            judged.outcome = outcome;
            let json = serde_json::to_string(&judged).expect("JSON");
            let read: JudgedAttempt = serde_json::from_str(&json).expect("a verdict");
            assert_eq!(read, judged, "{json}");
        }
        for part in 1..1000 {
            judged.seconds = milliseconds(100.0 / f64::from(part));
            let json = serde_json::to_string(&judged).expect("JSON");
            let read: JudgedAttempt = serde_json::from_str(&json).expect("a verdict");
            assert_eq!(serde_json::to_string(&read).expect("JSON"), json);
        }
    }

    #[test]
    fn no_color_reaches_a_gradebook() {
        let found = JudgedTest::of(&failed("\x1b[31mred\x1b[0m", None));
        assert_eq!(found.message, "red");
        assert_eq!(shortened("\x1b[1m\x1b[91merror\x1b[0m: no"), "error: no");
    }
}
