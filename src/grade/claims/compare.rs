//! Compares what a student's workflow published with the row of the gradebook.

use std::collections::HashMap;
use std::io;
use std::path::Path;

use super::published::Published;
use crate::error::{Error, Result};
use crate::grade::gradebook::{Claim, ClaimFinding, ClaimedScore, GradedSubmission, Points, Rows};
use crate::grade::submission::{Downloaded, Entry, Submissions};
use crate::process::Cancel;

/// The rows with what each student's workflow claims, on the disk of this folder.
///
/// # Errors
/// If this machine can't read a result.
pub fn compare_claims(
    submissions: &Submissions,
    rows: &Rows,
    dir: &Path,
    cancel: &Cancel,
) -> Result<Rows> {
    let failed = |cause: io::Error| Error::io("write grades to", dir, &cause);
    let mut compared = Rows::in_folder(dir).map_err(failed)?;
    let entries = submissions.iter().map(|entry| (entry.id.as_str(), entry));
    let entries: HashMap<&str, &Entry> = entries.collect();
    for row in rows.iter() {
        let mut row = row.map_err(failed)?;
        if let Some(entry) = entries.get(row.student.entry.as_str()) {
            let found = Downloaded::find(entry, row.commit.as_deref(), cancel)?;
            let name = entry.source().file_name().unwrap_or_default();
            let name = name.to_string_lossy();
            let repository = name.strip_suffix(".git").unwrap_or(&name);
            row.claim = Some(claim(found, &row, repository));
        }
        compared.push(&row).map_err(failed)?;
    }
    Ok(compared)
}

/// What becomes of the results that were found in the clone of a repository with this name.
fn claim(found: Option<Downloaded>, row: &GradedSubmission, repository: &str) -> Claim {
    let without_score = |finding| Claim {
        finding,
        claimed: None,
    };
    let Some(found) = found else {
        return without_score(ClaimFinding::Missing);
    };
    let releases = match found.content.and_then(|content| Published::read(&content)) {
        Ok(releases) => releases,
        // It's a file of the student's, and there's no release.
        Err(_) if found.is_committed => return without_score(ClaimFinding::Missing),
        Err(why) => return without_score(ClaimFinding::Unreadable { why }),
    };
    let Some(release) = Published::choose(releases, row.tag.as_deref()) else {
        return without_score(ClaimFinding::Missing);
    };
    let result = match release.result {
        Some(Ok(result)) => result,
        Some(Err(why)) => return without_score(ClaimFinding::Unreadable { why }),
        None => return without_score(ClaimFinding::Missing),
    };
    let committed = "the student committed it, so it wasn't downloaded";
    let committed = found.is_committed.then(|| committed.to_owned());
    let finding = if let Some(why) = committed.or(release.warning) {
        ClaimFinding::Forged { why }
    } else if let Some(why) = result.is_for_another(row, repository) {
        ClaimFinding::OtherSubmission { why }
    } else {
        of_score(result.claimed, row)
    };
    Claim {
        finding,
        claimed: Some(result.claimed),
    }
}

/// Whether a claimed score is the same share of the points as the row's. Lateness isn't part of a claim.
fn of_score(claimed: ClaimedScore, row: &GradedSubmission) -> ClaimFinding {
    if !row.is_judged() {
        return ClaimFinding::NotCompared;
    }
    let (score, max) = row.before_lateness();
    let product = |part: u64, other: Points| u128::from(part) * u128::from(other.hundredths());
    let same_share = product(claimed.score, max) == product(claimed.max, score);
    if same_share && (claimed.max == 0) == (max == Points::ZERO) {
        ClaimFinding::Agrees
    } else {
        ClaimFinding::Differs
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::grade::gradebook::GradedOutcome;

    const COMMIT: &str = "0123456789012345678901234567890123456789";

    /// One of three points, in time.
    fn row() -> GradedSubmission {
        let verdict = |outcome: &str, score: u32, max: u32| {
            json!({
                "exercise": "tide", "level": "01", "outcome": outcome, "score": score, "max": max,
                "codes": [], "tests": [], "notes": [], "oracle": false, "seconds": 1,
            })
        };
        let row = json!({
            "student": { "id": "ada", "entry": "e", "name": "", "section": "", "columns": {} },
            "standing": "submitted", "tag": "submit/2", "commit": COMMIT, "at": "2026-10-01T12:00:00Z",
            "score": 1, "max": 3, "refused": [],
            "verdicts": [verdict("passed", 1, 1), verdict("failed", 0, 2)],
        });
        serde_json::from_value(row).expect("a row")
    }

    fn result(score: u64, max: u64) -> Value {
        json!({
            "schema": "classroom50/result/v1",
            "classroom": "CS-1",
            "assignment": "week-1",
            "assignment_type": "individual",
            "owner": "ada",
            "submission": "submit/2",
            "commit": format!("https://example.org/cs/cs-1-week-1-ada/commit/{COMMIT}"),
            "release": "https://example.org/r",
            "review": "https://example.org/r",
            "datetime": "2026-10-01T12:00:00Z",
            "score": score,
            "max-score": max,
            "tests": [],
        })
    }

    fn with(key: &str, value: impl Into<Value>) -> Value {
        let mut changed = result(1, 3);
        changed[key] = value.into();
        changed
    }

    fn of(content: &str, row: &GradedSubmission, is_committed: bool) -> Claim {
        let found = Downloaded {
            content: Ok(content.as_bytes().to_vec()),
            is_committed,
        };
        claim(Some(found), row, "cs-1-week-1-ada")
    }

    fn finding(result: &Value) -> ClaimFinding {
        let history = json!([{ "submission_tag": "submit/2", "result": result }]);
        let one = of(&result.to_string(), &row(), false).finding;
        let all = of(&history.to_string(), &row(), false).finding;
        assert_eq!(one, all, "both files say the same");
        one
    }

    #[test]
    fn a_claim_agrees_if_it_is_the_same_share_of_the_points() {
        for (score, max) in [(1, 3), (100, 300), (2, 6)] {
            assert_eq!(
                finding(&result(score, max)),
                ClaimFinding::Agrees,
                "{score}/{max}"
            );
        }
        for (score, max) in [(3, 3), (0, 3), (0, 0), (u64::MAX, u64::MAX)] {
            assert_eq!(
                finding(&result(score, max)),
                ClaimFinding::Differs,
                "{score}/{max}"
            );
        }
        let mut late = row();
        late.score = Points::ZERO;
        let text = result(1, 3).to_string();
        assert_eq!(
            of(&text, &late, false).finding,
            ClaimFinding::Agrees,
            "late, but right"
        );
        let reason = "no disk".to_owned();
        late.verdicts[0].outcome = GradedOutcome::NotJudged { reason };
        assert_eq!(of(&text, &late, false).finding, ClaimFinding::NotCompared);
    }

    #[test]
    fn what_is_not_a_result_is_named_as_unreadable() {
        let mut wrong = vec![
            json!({}),
            json!("full points"),
            with("schema", "classroom50/result/v2"),
            with("score", 4),
            with("score", -1),
            with("score", 0.5),
            with("score", "1"),
            with("owner", Value::Null),
            with("owner", "ada".repeat(1000)),
        ];
        wrong.push(json!({ "SCHEMA": "classroom50/result/v1" }));
        for document in wrong {
            let finding = finding(&document);
            assert!(
                matches!(finding, ClaimFinding::Unreadable { .. }),
                "{document}: {finding:?}"
            );
        }
        for text in ["", "{", "\u{feff}[]", &"[".repeat(10_000)] {
            let finding = of(text, &row(), false).finding;
            assert!(
                matches!(finding, ClaimFinding::Unreadable { .. }),
                "{finding:?}"
            );
        }
    }

    #[test]
    fn a_result_of_another_submission_is_named() {
        for (key, value) in [
            ("owner", "bob"),
            ("classroom", "cs-2"),
            ("assignment", "week-2"),
            ("submission", "submit/1"),
            ("commit", "https://example.org/commit/1111111"),
            ("datetime", "2026-09-01T12:00:00Z"),
        ] {
            let claim = of(&with(key, value).to_string(), &row(), false);
            let why = match &claim.finding {
                ClaimFinding::OtherSubmission { why } => why,
                other => panic!("{key}: {other:?}"),
            };
            assert!(
                why.contains(value.rsplit('/').next().expect("a word")),
                "{key}: {why}"
            );
            assert_eq!(claim.claimed, Some(ClaimedScore { score: 1, max: 3 }));
        }
        let older =
            json!([{ "submission_tag": "submit/1", "result": with("submission", "submit/1") }]);
        let finding = of(&older.to_string(), &row(), false).finding;
        assert!(
            matches!(finding, ClaimFinding::OtherSubmission { .. }),
            "{finding:?}"
        );
    }

    #[test]
    fn the_result_of_the_tag_that_counts_is_compared() {
        let history = json!([
            { "submission_tag": "submit/3", "result": with("submission", "submit/3") },
            { "submission_tag": "submit/2", "result": result(1, 3) },
            { "submission_tag": "submit/1", "result": result(3, 3) },
        ]);
        assert_eq!(
            of(&history.to_string(), &row(), false).finding,
            ClaimFinding::Agrees
        );
    }

    #[test]
    fn a_release_that_the_workflow_did_not_publish_is_forged_even_if_it_agrees() {
        let why = "published by 'ada', not by the autograde workflow";
        let history = json!([{ "submission_tag": "submit/2", "result": result(1, 3), "provenance_warning": why }]);
        let forged = |why: &str| ClaimFinding::Forged {
            why: why.to_owned(),
        };
        assert_eq!(of(&history.to_string(), &row(), false).finding, forged(why));
        let committed = of(&result(1, 3).to_string(), &row(), true).finding;
        assert_eq!(
            committed,
            forged("the student committed it, so it wasn't downloaded")
        );
    }

    #[test]
    fn without_a_result_for_the_tag_the_claim_is_missing() {
        let none = json!([{ "submission_tag": "submit/2", "result": null }]);
        let missing = [
            claim(None, &row(), "cs-1-week-1-ada"),
            of("[]", &row(), false),
            of(&none.to_string(), &row(), false),
            of("{\"my\": \"data\"}", &row(), true),
        ];
        for claim in missing {
            assert_eq!(claim.finding, ClaimFinding::Missing);
            assert_eq!(claim.claimed, None);
        }
    }
}
