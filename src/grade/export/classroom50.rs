//! `classroom50/<id>/result.json`: schema `classroom50/result/v1`, for submissions that come from a commit.
//!
//! Who owns the repository and where it is on the web is known only to Classroom 50's own job, which puts it in place. All scores are whole
//! numbers: if any is not, all are hundredths.

use std::io;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::pretty;
use super::visible::{VisibleExercise, VisibleOutcome};
use crate::grade::gradebook::{Gradebook, GradedSubmission, Points};

/// How points become whole numbers, the same for all students.
#[derive(Clone, Copy)]
pub(super) struct ResultScale {
    /// How many hundredths a point of the result is worth.
    hundredths: u64,
}

impl ResultScale {
    /// Points, if all of them are whole, and otherwise hundredths.
    pub fn of(gradebook: &Gradebook) -> io::Result<Self> {
        let is_whole = |points: Points| points.hundredths().is_multiple_of(100);
        let mut are_whole = gradebook
            .exercises
            .iter()
            .all(|listed| is_whole(listed.max));
        for row in gradebook.rows.iter() {
            let verdicts = row?.verdicts;
            let mut points = verdicts
                .iter()
                .flat_map(|graded| [graded.score, graded.max]);
            are_whole &= points.all(is_whole);
        }
        let hundredths = if are_whole { 100 } else { 1 };
        Ok(Self { hundredths })
    }
}

/// The result of one submission; `None` if it doesn't come from a commit, or couldn't be judged.
pub(super) fn classroom50(
    gradebook: &Gradebook,
    scale: ResultScale,
    row: &GradedSubmission,
    exercises: &[VisibleExercise],
) -> Option<String> {
    let (commit, at) = (row.commit.as_ref()?, row.at?);
    if !row.is_judged() || row.verdicts.is_empty() {
        return None;
    }
    let points = |points: Points| points.hundredths() / scale.hundredths;
    let tests: Vec<Value> = exercises
        .iter()
        .map(|exercise| {
            json!({
                "test-name": exercise.name,
                "passed": exercise.outcome == VisibleOutcome::Passed,
                "score": points(exercise.score),
                "max-score": points(exercise.max),
                "output": exercise.text(),
            })
        })
        .collect();
    let sum = |key: &str| {
        tests
            .iter()
            .filter_map(|test| test[key].as_u64())
            .sum::<u64>()
    };
    let short = commit.get(..7).unwrap_or(commit);
    let named = || format!("submit/{}-{short}", at.strftime("%Y-%m-%dT%H-%M-%SZ"));
    let result = json!({
        "schema": "classroom50/result/v1",
        "classroom": slug(&gradebook.course),
        "assignment": slug(&gradebook.title),
        "assignment_type": "individual",
        "owner": row.student.id,
        "submission": row.tag.clone().filter(|tag| tag.starts_with("submit/")).unwrap_or_else(named),
        "commit": commit,
        "release": row.tag.as_ref().unwrap_or(commit),
        "review": commit,
        "datetime": instant(at),
        "score": sum("score"),
        "max-score": sum("max-score"),
        "tests": tests,
    });
    Some(pretty(&result))
}

fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A name as Classroom 50 has them: small letters, digits and `-`.
fn slug(title: &str) -> String {
    let plain = title
        .to_lowercase()
        .replace(|character: char| !character.is_ascii_alphanumeric(), "-");
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        "course".to_owned()
    } else {
        parts.join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    /// The demands of the published schema and of the validators beside it.
    fn is_valid(result: &Value) -> bool {
        let object = result.as_object().expect("an object");
        let required = [
            "schema",
            "classroom",
            "assignment",
            "assignment_type",
            "owner",
            "submission",
            "commit",
            "release",
            "review",
            "datetime",
            "score",
            "max-score",
            "tests",
        ];
        let optional = ["graded_at", "submitted_by"];
        let known = object
            .keys()
            .all(|key| required.contains(&key.as_str()) || optional.contains(&key.as_str()));
        let texts = required[1..10]
            .iter()
            .all(|key| object[*key].as_str().is_some_and(|text| !text.is_empty()));
        let time: Vec<char> = object["datetime"]
            .as_str()
            .expect("a time")
            .chars()
            .map(|char| if char.is_ascii_digit() { '0' } else { char })
            .collect();
        let tests = object["tests"].as_array().expect("tests");
        let is_scored = |value: &Value| {
            value["score"]
                .as_u64()
                .zip(value["max-score"].as_u64())
                .is_some_and(|(score, max)| score <= max)
        };
        let is_test = |test: &Value| {
            is_scored(test)
                && test["passed"].is_boolean()
                && test["test-name"]
                    .as_str()
                    .is_some_and(|name| !name.is_empty())
        };
        known
            && texts
            && required.iter().all(|key| object.contains_key(*key))
            && object["schema"] == "classroom50/result/v1"
            && ["individual", "group"]
                .contains(&object["assignment_type"].as_str().expect("a type"))
            && object["submission"]
                .as_str()
                .is_some_and(|tag| tag.starts_with("submit/"))
            && time == "0000-00-00T00:00:00Z".chars().collect::<Vec<_>>()
            && is_scored(result)
            && tests.iter().all(is_test)
    }

    #[test]
    fn a_result_satisfies_the_published_schema() {
        let gradebook = sample::gradebook();
        let scale = ResultScale::of(&gradebook).expect("a scale");
        let results: Vec<Option<Value>> = sample::exercises(&gradebook)
            .iter()
            .zip(&sample::rows())
            .map(|(exercises, row)| classroom50(&gradebook, scale, row, exercises))
            .map(|text| text.map(|text| serde_json::from_str(&text).expect("JSON")))
            .collect();
        let ada = results[0].as_ref().expect("a result");
        assert!(is_valid(ada), "{ada:#}");
        assert_eq!(
            (&ada["submission"], &ada["datetime"]),
            (&"submit/1".into(), &"2026-10-01T12:00:00Z".into())
        );
        assert_eq!(
            (&ada["score"], &ada["max-score"]),
            (&300.into(), &300.into()),
            "half points are there, so these are hundredths"
        );
        let bob = results[1].as_ref().expect("a result");
        assert!(is_valid(bob), "{bob:#}");
        assert_eq!(bob["submission"], "submit/2026-10-01T12-00-00Z-0123456");
        assert!(
            results[2].is_none(),
            "an exercise that was not judged has no result"
        );
        assert!(
            results[3].is_none(),
            "neither is something without a commit"
        );
    }
}
