//! `prairielearn/<id>.json`: the `results.json` of PrairieLearn's external graders.

use serde_json::{Value, json};

use super::pretty;
use super::visible::VisibleExercise;
use crate::grade::gradebook::GradedSubmission;

/// The most bytes of all texts. PrairieLearn takes 1 MB.
const LONGEST: usize = 500_000;

/// The result of one submission. What couldn't be judged isn't gradable, which costs no attempt.
pub(super) fn prairielearn(row: &GradedSubmission, exercises: &[VisibleExercise]) -> String {
    if !row.is_judged() {
        let words = "this couldn't be judged, which isn't your fault: it's tried again";
        return pretty(&json!({ "gradable": false, "format_errors": [words] }));
    }
    let each = LONGEST / exercises.len().max(1);
    let test = |exercise: &VisibleExercise| {
        let text: String = exercise.text().chars().take(each / 4).collect();
        json!({
            "name": exercise.title,
            "description": exercise.name,
            "points": f64::from(exercise.score),
            "max_points": f64::from(exercise.max),
            "output": text,
        })
    };
    let max = f64::from(row.max);
    let score = if max > 0.0 {
        (f64::from(row.score) / max).clamp(0.0, 1.0)
    } else {
        0.0
    };
    pretty(&json!({
        "gradable": true,
        "score": score,
        "tests": exercises.iter().map(test).collect::<Vec<Value>>(),
    }))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_result_has_what_prairielearn_documents() {
        let gradebook = sample::gradebook();
        let exercises = sample::exercises(&gradebook);
        let rows = sample::rows();
        let result = |row: usize| {
            let text = prairielearn(&rows[row], &exercises[row]);
            assert!(text.len() < 1_000_000);
            serde_json::from_str::<Value>(&text).expect("JSON")
        };
        let bob = result(1);
        assert!(
            bob["score"]
                .as_f64()
                .is_some_and(|score| (0.16..0.17).contains(&score)),
            "{bob:#}"
        );
        assert_eq!(bob["tests"][0]["max_points"], 2.0);
        assert_eq!(result(2)["gradable"], false, "no attempt is lost");
    }
}
