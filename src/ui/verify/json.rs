//! `Json`: one object at the end, schema `runner/verify/v1`, documented in the README and stable.

use std::io;
use std::io::Write;

use serde::Serialize;

use super::{Listener, RunSummary, Sums};
use crate::judge::{Cause, Decision, Event, Score, Severity, SuiteCases, TestOutcome, Verdict};
use crate::ui::report::words;

/// Reports for programs.
pub struct Json<W> {
    out: W,
}

impl<W: Write> Json<W> {
    /// Writes one line to `out` when everything is judged.
    pub fn new(out: W) -> Self {
        Self { out }
    }
}

impl<W: Write> Listener for Json<W> {
    fn on_event(&mut self, _: &Event) -> io::Result<()> {
        Ok(())
    }

    fn finish(&mut self, whole: &RunSummary<'_>) -> io::Result<()> {
        let report = JsonReport {
            schema: "runner/verify/v1",
            course: whole.course,
            toolchain: whole.toolchain,
            summary: Summary {
                sums: Sums::of(whole.verdicts),
                seconds: milliseconds(whole.seconds),
            },
            results: whole.verdicts.iter().map(ExerciseResult::of).collect(),
        };
        self.out
            .write_all(crate::ui::terminal::to_json(&report).as_bytes())?;
        self.out.flush()
    }
}

/// More digits would be noise.
fn milliseconds(seconds: f64) -> f64 {
    (seconds * 1000.0).round() / 1000.0
}

#[derive(Serialize)]
struct JsonReport<'a> {
    schema: &'a str,
    course: &'a str,
    toolchain: &'a str,
    summary: Summary,
    results: Vec<ExerciseResult<'a>>,
}

#[derive(Serialize)]
struct Summary {
    #[serde(flatten)]
    sums: Sums,
    seconds: f64,
}

#[derive(Serialize)]
struct ExerciseResult<'a> {
    exercise: &'a str,
    level: &'a str,
    verdict: &'static str,
    cause: Option<Cause>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    codes: Vec<&'a str>,
    tests: Vec<TestRow<'a>>,
    diagnostics: Vec<JsonDiagnostic<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<&'a Score>,
    points: u32,
    max_points: u32,
    seconds: f64,
}

#[derive(Serialize)]
struct TestRow<'a> {
    name: &'a str,
    outcome: TestOutcome,
    seconds: f64,
    output: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<&'a SuiteCases>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    level: Severity,
    code: Option<&'a str>,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
}

impl<'a> ExerciseResult<'a> {
    fn of(verdict: &'a Verdict) -> Self {
        let tests = verdict.tests.iter().map(|test| TestRow {
            name: &test.name,
            outcome: test.outcome,
            seconds: milliseconds(test.seconds),
            output: &test.output,
            cases: test.cases.as_ref(),
            detail: test.detail.as_deref(),
        });
        let diagnostics = verdict.diagnostics.iter().map(|diagnostic| JsonDiagnostic {
            level: diagnostic.severity,
            code: diagnostic.code.as_deref(),
            message: &diagnostic.message,
            file: diagnostic.file.as_deref(),
            line: diagnostic.line,
            column: diagnostic.column,
        });
        Self {
            exercise: &verdict.exercise,
            level: &verdict.level,
            verdict: match verdict.decision {
                Decision::Passed => "passed",
                Decision::Failed(_) => "failed",
                Decision::Skipped(_) => "skipped",
            },
            cause: verdict.cause(),
            reason: match &verdict.decision {
                Decision::Skipped(skip) => Some(words::skipped(skip)),
                _ => None,
            },
            codes: verdict.codes(),
            tests: tests.collect(),
            diagnostics: diagnostics.collect(),
            score: verdict.score.as_deref(),
            points: verdict.points,
            max_points: verdict.max_points,
            seconds: milliseconds(verdict.seconds),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::ui::fixtures;

    fn printed(verdicts: &[Verdict]) -> String {
        let mut out = Vec::new();
        let mut json = Json::new(&mut out);
        json.on_event(&Event::Building { exercises: 1 })
            .expect("written");
        json.finish(&RunSummary {
            course: "Rust roadmap",
            toolchain: "rustc 1.95.0",
            origin: "stable-x86_64-unknown-linux-gnu",
            verdicts,
            seconds: 1.23456,
        })
        .expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn the_object_is_as_documented() {
        let text = printed(&[fixtures::test_fails()]);
        assert_eq!(
            text,
            concat!(
                r#"{"schema":"runner/verify/v1","course":"Rust roadmap","toolchain":"rustc 1.95.0","#,
                r#""summary":{"exercises":1,"passed":0,"failed":1,"skipped":0,"points":0,"max_points":1,"seconds":1.235},"#,
                r#""results":[{"exercise":"moves1","level":"03_ownership","verdict":"failed","cause":"test","codes":[],"#,
                r#""tests":[{"name":"ships","outcome":"passed","seconds":0.01,"output":""},"#,
                r#"{"name":"adds","outcome":"failed","seconds":0.01,"output":"packing\n\nthread 'adds' (8646) panicked at "#,
                r#"exercises/03_ownership/moves1/tests/moves1.rs:2:47:\nassertion `left == right` failed: sum of 1 and 2\n  left: 4\n right: 3\n"#,
                r#"note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n"},"#,
                r#"{"name":"edge::returns","outcome":"failed","seconds":0.01,"output":"Error: \"bad\"\n"}],"#,
                r#""diagnostics":[{"level":"warning","code":"unused_variables","message":"unused variable: `unused`","#,
                r#""file":"exercises/03_ownership/moves1/src/lib.rs","line":8,"column":6}],"points":0,"max_points":1,"seconds":0.21}]}"#,
                "\n"
            )
        );
    }

    #[test]
    fn causes_verdicts_and_outcomes_have_the_documented_names() {
        let mut verdicts = fixtures::one_of_each_cause();
        verdicts.extend([fixtures::passed(), fixtures::skipped()]);
        let report: Value = serde_json::from_str(&printed(&verdicts)).expect("valid JSON");
        let results = report["results"].as_array().expect("a list");
        let causes: Vec<&Value> = results.iter().map(|result| &result["cause"]).collect();
        let names = [
            "compile", "test", "timeout", "crash", "output", "memory", "lint", "format",
            "unproven", "tool", "compiler",
        ];
        assert_eq!(
            causes[..11],
            names.map(Value::from).iter().collect::<Vec<_>>()
        );
        assert_eq!(causes[11..], [&Value::Null, &Value::from("tool")]);
        assert_eq!(
            [
                &results[0]["verdict"],
                &results[11]["verdict"],
                &results[12]["verdict"]
            ],
            ["failed", "passed", "skipped"]
        );
        assert_eq!(results[0]["codes"], json!(["E0382", "E0277"]));
        let outcome = |index: usize| &results[index]["tests"][0]["outcome"];
        assert_eq!(
            [outcome(2), outcome(3), outcome(4), outcome(5), outcome(8)],
            [
                "timed_out",
                "crashed",
                "output_limit",
                "memory_limit",
                "unproven"
            ]
        );
    }

    #[test]
    fn hostile_text_stays_one_line_of_valid_json() {
        let text = printed(&[fixtures::hostile()]);
        assert!(serde_json::from_str::<Value>(&text).is_ok());
        assert!(!text.trim_end().contains(['\n', '\x1b', '\x07']));
    }
}
