//! `gradescope/<id>/results.json`: what Gradescope's autograders write.

use serde_json::{Value, json};

use super::pretty;
use super::visible::{VisibleExercise, VisibleOutcome};
use crate::grade::gradebook::GradedSubmission;

/// The result of one submission; `None` if it couldn't be judged: then Gradescope says that the autograder failed, and can run it again.
pub(super) fn gradescope(row: &GradedSubmission, exercises: &[VisibleExercise]) -> Option<String> {
    if !row.is_judged() || row.verdicts.is_empty() {
        return None;
    }
    let test = |exercise: &VisibleExercise| {
        let status = if exercise.outcome == VisibleOutcome::Passed {
            "passed"
        } else {
            "failed"
        };
        json!({
            "name": format!("{}: {}", exercise.name, exercise.title),
            "score": f64::from(exercise.score),
            "max_score": f64::from(exercise.max),
            "status": status,
            "output": exercise.text(),
            "output_format": "text",
            "visibility": "visible",
        })
    };
    let seconds: f64 = row.verdicts.iter().map(|graded| graded.seconds).sum();
    let refused: Vec<String> = row
        .refused
        .iter()
        .map(|refusal| format!("not taken: {} ({})", refusal.path, refusal.reason))
        .collect();
    let result = json!({
        "score": f64::from(row.score),
        "execution_time": seconds.ceil(),
        "output": refused.join("\n"),
        "output_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": exercises.iter().map(test).collect::<Vec<Value>>(),
    });
    Some(pretty(&result))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_result_has_what_gradescope_documents() {
        let gradebook = sample::gradebook();
        let exercises = sample::exercises(&gradebook);
        let rows = sample::rows();
        let result = |row: usize| {
            gradescope(&rows[row], &exercises[row])
                .map(|text| serde_json::from_str::<Value>(&text).expect("JSON"))
        };
        let bob = result(1).expect("a result");
        assert_eq!(bob["score"], 0.5);
        assert!(
            ["hidden", "after_due_date", "after_published", "visible"]
                .contains(&bob["visibility"].as_str().expect("one"))
        );
        for test in bob["tests"].as_array().expect("tests") {
            assert!(
                test["score"].is_f64() && test["max_score"].is_f64() && test["name"].is_string(),
                "{test:#}"
            );
            assert!(["passed", "failed"].contains(&test["status"].as_str().expect("one")));
            assert!(
                ["text", "html", "simple_format", "md", "ansi"]
                    .contains(&test["output_format"].as_str().expect("one"))
            );
        }
        assert!(result(2).is_none(), "not judged");
    }
}
