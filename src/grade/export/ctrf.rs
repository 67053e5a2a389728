//! `ctrf.json`: the Common Test Report Format, one test per student and exercise.

use serde_json::{Value, json};

use super::pretty;
use crate::grade::gradebook::{Gradebook, GradedExercise, GradedOutcome, GradedSubmission};

const VERSION: &str = "0.0.0";

pub(super) fn ctrf(gradebook: &Gradebook) -> String {
    let pairs = gradebook
        .rows
        .iter()
        .flat_map(|row| row.verdicts.iter().map(move |graded| (row, graded)));
    let tests: Vec<Value> = pairs.map(|(row, graded)| test(row, graded)).collect();
    let count = |status: &str| tests.iter().filter(|test| test["status"] == status).count();
    let summary = json!({
        "tests": tests.len(),
        "passed": count("passed"),
        "failed": count("failed"),
        "skipped": 0,
        "pending": 0,
        "other": count("other"),
        "start": 0,
        "stop": 0,
    });
    pretty(&json!({
        "reportFormat": "CTRF",
        "specVersion": VERSION,
        "generatedBy": "runner",
        "results": {
            "tool": { "name": "runner", "version": env!("CARGO_PKG_VERSION") },
            "summary": summary,
            "tests": tests,
            "environment": { "extra": { "toolchain": gradebook.toolchain, "isolation": gradebook.isolation.strength() } },
        },
    }))
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
        let report: Value = serde_json::from_str(&ctrf(&sample::gradebook())).expect("JSON");
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
