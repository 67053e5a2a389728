//! `clippy.sarif`: the compiler's and clippy's first errors, in SARIF 2.1.0.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::each_row::EachRow;
use crate::grade::gradebook::{Gradebook, GradedExercise, GradedSubmission};

#[derive(Serialize)]
struct SarifLog<'g> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [SarifRun<'g>; 1],
}

#[derive(Serialize)]
struct SarifRun<'g> {
    tool: Value,
    results: EachRow<'g>,
}

pub(super) fn sarif(gradebook: &Gradebook, out: &mut dyn Write) -> io::Result<()> {
    let mut rules = BTreeSet::new();
    for row in gradebook.rows.iter() {
        let row = row?;
        let reported = row
            .verdicts
            .iter()
            .filter(|graded| graded.diagnostic.is_some());
        rules.extend(reported.map(|graded| rule(graded).to_owned()));
    }
    let rules: Vec<Value> = rules.iter().map(|id| json!({ "id": id })).collect();
    let driver = json!({
        "name": "clippy",
        "version": gradebook.toolchain,
        "informationUri": "https://doc.rust-lang.org/clippy/",
        "rules": rules,
    });
    let run = SarifRun {
        tool: json!({ "driver": driver }),
        results: EachRow {
            rows: &gradebook.rows,
            values: |row| {
                let verdicts = row.verdicts.iter();
                verdicts.filter_map(|graded| result(row, graded)).collect()
            },
        },
    };
    let log = SarifLog {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    };
    Ok(serde_json::to_writer_pretty(out, &log)?)
}

/// What was broken first.
fn rule(graded: &GradedExercise) -> &str {
    graded.codes.first().map_or("rustc", String::as_str)
}

fn result(row: &GradedSubmission, graded: &GradedExercise) -> Option<Value> {
    let diagnostic = graded.diagnostic.as_ref()?;
    let rule = rule(graded);
    let mut result = json!({
        "ruleId": rule,
        "level": "error",
        "message": { "text": diagnostic.lines().next().unwrap_or(rule) },
    });
    if let Some(attempt) = graded.attempt {
        result["partialFingerprints"] = json!({ "attempt/v1": attempt });
    }
    if let Some((path, line, column)) = diagnostic.lines().find_map(place) {
        let uri = format!(
            "{}/{}",
            encoded(&row.student.entry).replace('/', "%2F"),
            encoded(path)
        );
        result["locations"] = json!([{ "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": { "startLine": line, "startColumn": column },
        } }]);
    }
    Some(result)
}

/// Parses the compiler's `--> path:line:column`.
fn place(line: &str) -> Option<(&str, u64, u64)> {
    let (before, place) = line.split_once("--> ")?;
    let (rest, column) = place.trim_end().rsplit_once(':')?;
    let (path, line) = rest.rsplit_once(':')?;
    let numbers = (line.parse().ok()?, column.parse().ok()?);
    (before.trim().is_empty() && numbers.0 > 0 && numbers.1 > 0)
        .then_some((path, numbers.0, numbers.1))
}

/// A path as a part of a URI.
fn encoded(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri += &format!("%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_log_has_what_sarif_demands() {
        let log: Value =
            serde_json::from_str(&sample::written(|out| sarif(&sample::gradebook(), out)))
                .expect("JSON");
        assert_eq!(log["version"], "2.1.0");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["name"], "clippy");
        let results = run["results"].as_array().expect("results");
        assert_eq!(results.len(), 1, "one student's code didn't compile");
        for result in results {
            assert!(
                result["message"]["text"]
                    .as_str()
                    .is_some_and(|text| !text.is_empty())
            );
            assert!(
                ["none", "note", "warning", "error"]
                    .contains(&result["level"].as_str().expect("one"))
            );
            let place = &result["locations"][0]["physicalLocation"];
            assert_eq!(
                place["artifactLocation"]["uri"],
                "b%20%2F/exercises/01/b/src/lib.rs"
            );
            assert_eq!(
                (
                    &place["region"]["startLine"],
                    &place["region"]["startColumn"]
                ),
                (&3.into(), &5.into())
            );
            assert_eq!(run["tool"]["driver"]["rules"][0]["id"], result["ruleId"]);
        }
    }
}
