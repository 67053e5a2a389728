//! `ctrf.json`: the Common Test Report Format, one test per student and exercise.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::each_row::EachRow;
use super::totals::Totals;
use crate::grade::gradebook::{Gradebook, GradedExercise, GradedOutcome, GradedSubmission};

const VERSION: &str = "0.0.0";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CtrfReport<'g> {
    report_format: &'static str,
    spec_version: &'static str,
    generated_by: &'static str,
    results: CtrfResults<'g>,
}

#[derive(Serialize)]
struct CtrfResults<'g> {
    tool: Value,
    summary: Value,
    tests: EachRow<'g>,
    environment: Value,
}

pub(super) fn ctrf(gradebook: &Gradebook, out: &mut dyn Write) -> io::Result<()> {
    let totals = Totals::of(&gradebook.rows)?;
    let summary = json!({
        "tests": totals.passed + totals.failed + totals.not_judged,
        "passed": totals.passed,
        "failed": totals.failed,
        "skipped": 0,
        "pending": 0,
        "other": totals.not_judged,
        "start": 0,
        "stop": 0,
    });
    let results = CtrfResults {
        tool: json!({ "name": "runner", "version": env!("CARGO_PKG_VERSION") }),
        summary,
        tests: EachRow {
            rows: &gradebook.rows,
            values: |row| {
                row.verdicts
                    .iter()
                    .map(|graded| test(row, graded))
                    .collect()
            },
        },
        environment: json!({ "extra": {
            "toolchain": gradebook.toolchain,
            "isolation": gradebook.isolation.strength(),
        } }),
    };
    let report = CtrfReport {
        report_format: "CTRF",
        spec_version: VERSION,
        generated_by: "runner",
        results,
    };
    Ok(serde_json::to_writer_pretty(out, &report)?)
}

fn test(row: &GradedSubmission, graded: &GradedExercise) -> Value {
    let (status, raw) = match &graded.outcome {
        GradedOutcome::Passed => ("passed", "passed"),
        GradedOutcome::Failed => ("failed", "failed"),
        GradedOutcome::Unproven => ("failed", "unproven"),
        GradedOutcome::NotJudged { .. } => ("other", "not judged"),
    };
    let message = match &graded.outcome {
        GradedOutcome::NotJudged { reason } => reason.clone(),
        _ => graded.cause.clone().unwrap_or_default(),
    };
    let milliseconds = std::time::Duration::try_from_secs_f64(graded.seconds.max(0.0))
        .unwrap_or_default()
        .as_millis();
    json!({
        "name": format!("{}: {}", row.student.id, graded.exercise),
        "suite": [graded.level, row.student.id],
        "status": status,
        "rawStatus": raw,
        "duration": u64::try_from(milliseconds).unwrap_or(u64::MAX),
        "message": message,
        "trace": graded.diagnostic.clone().unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_report_has_the_published_schemas_keys() {
        let report: Value =
            serde_json::from_str(&sample::written(|out| ctrf(&sample::gradebook(), out)))
                .expect("JSON");
        assert_eq!(
            (&report["reportFormat"], &report["specVersion"]),
            (&"CTRF".into(), &VERSION.into())
        );
        let results = &report["results"];
        let summary = &results["summary"];
        for key in [
            "tests", "passed", "failed", "skipped", "pending", "other", "start", "stop",
        ] {
            assert!(summary[key].is_u64(), "{key}");
        }
        let tests = results["tests"].as_array().expect("tests");
        assert_eq!(summary["tests"], tests.len());
        for test in tests {
            assert!(test["name"].as_str().is_some_and(|name| !name.is_empty()));
            assert!(
                ["passed", "failed", "skipped", "pending", "other"]
                    .contains(&test["status"].as_str().expect("one"))
            );
            assert!(
                test["duration"].is_u64()
                    && test["suite"]
                        .as_array()
                        .is_some_and(|suite| !suite.is_empty())
            );
        }
        assert_eq!(
            summary["other"], 1,
            "not judged is neither passed nor failed"
        );
    }
}
