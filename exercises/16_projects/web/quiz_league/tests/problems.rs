//! Requests can be wrong, and another program has to understand why. A *problem* is a response that RFC 9457 describes:
//! its `Content-Type` is `application/problem+json`, and its body has at least a `title` for people and the `status`.
//! From now on, every response with an error is a problem: also for paths and methods that you don't have, IDs that
//! aren't numbers (404), and bodies that aren't what they should be (keep the status that axum chooses).
//!
//! A question with fields that break a rule is answered with 422. Then the problem has an array `errors` too, with
//! a `field` and a `problem` in words for each of them, all at once:
//!
//! - `text` has something besides blanks, and at most 200 characters.
//! - `choices` has 2 to 6 of them, all different, and none of them blank. Blanks around a choice make no difference.
//! - `right` is the index of a choice.

use serde_json::{Value, json};

mod support;

use support::{League, Response, question, start};

/// Checks the form of a problem, and returns the fields that it names, sorted and without repeats.
#[track_caller]
fn problem(response: &Response, status: u16) -> Vec<String> {
    assert_eq!(response.status, status, "{response:?}");
    let kind = response.header("content-type");
    assert_eq!(kind, "application/problem+json", "{response:?}");
    let problem = response.json();
    assert_eq!(problem["status"], status, "the status inside");
    let title = problem["title"].as_str().unwrap_or_default();
    assert!(!title.is_empty(), "a problem has a title: {problem}");
    let errors = problem["errors"].as_array().cloned().unwrap_or_default();
    let fields = errors.iter().map(|error| {
        let words = error["problem"].as_str().unwrap_or_default();
        assert!(!words.is_empty(), "an error has words: {error}");
        error["field"].as_str().unwrap_or_default().to_owned()
    });
    let mut fields: Vec<String> = fields.collect();
    fields.sort();
    fields.dedup();
    fields
}

/// The fields that are wrong in a question which isn't accepted.
#[track_caller]
fn wrong_fields(league: &League, text: &str, choices: Value, right: i64) -> Vec<String> {
    let body = json!({ "text": text, "choices": choices, "right": right });
    problem(&league.post("/questions", &body), 422)
}

#[test]
fn a_text_is_not_blank() {
    let league = start("blank");
    for text in ["", "  ", "\t\n"] {
        assert_eq!(wrong_fields(&league, text, json!(["a", "b"]), 0), ["text"]);
    }
}

#[test]
fn a_text_has_two_hundred_characters() {
    let league = start("long");
    let long = "é".repeat(200);
    league.suggest(&long);
    let longer = format!("{long}?");
    assert_eq!(
        wrong_fields(&league, &longer, json!(["a", "b"]), 0),
        ["text"]
    );
}

#[test]
fn there_are_two_to_six_choices() {
    let league = start("choices");
    let all = ["1", "2", "3", "4", "5", "6", "7"];
    for count in [2, 6] {
        let body = json!({ "text": "How many?", "choices": all[..count], "right": 1 });
        assert_eq!(league.post("/questions", &body).status, 201, "{count}");
    }
    for count in [1, 7] {
        let fields = wrong_fields(&league, "How many?", json!(all[..count]), 0);
        assert_eq!(fields, ["choices"], "{count}");
    }
}

#[test]
fn choices_are_different() {
    let league = start("different");
    for choices in [["Mars", "Mars"], ["Mars", " Mars "]] {
        assert_eq!(
            wrong_fields(&league, "Which?", json!(choices), 0),
            ["choices"]
        );
    }
    let case = json!({ "text": "How is it spelled?", "choices": ["mars", "Mars"], "right": 1 });
    assert_eq!(league.post("/questions", &case).status, 201);
}

#[test]
fn a_choice_is_not_blank() {
    let league = start("blank-choice");
    for blank in ["", " "] {
        let choices = json!(["Mars", blank, "Venus"]);
        assert_eq!(wrong_fields(&league, "Which?", choices, 0), ["choices"]);
    }
}

#[test]
fn the_right_choice_is_one_of_them() {
    let league = start("right");
    assert_eq!(
        wrong_fields(&league, "Which?", json!(["a", "b"]), 2),
        ["right"]
    );
    assert_eq!(
        wrong_fields(&league, "Which?", json!(["a", "b", "c"]), 7),
        ["right"]
    );
    assert_eq!(
        wrong_fields(&league, "Which?", json!(["a", "b"]), -1),
        ["right"]
    );
}

#[test]
fn all_fields_are_checked_at_once() {
    let league = start("at-once");
    let fields = wrong_fields(&league, " ", json!(["a", "a"]), 2);
    assert_eq!(fields, ["choices", "right", "text"]);
}

#[test]
fn what_is_wrong_is_not_stored() {
    let league = start("not-stored");
    wrong_fields(&league, "Which?", json!(["a"]), 0);
    wrong_fields(&league, "Which?", json!(["a", "b"]), 2);
    assert_eq!(league.get("/questions").json(), json!([]));
    assert_eq!(league.suggest("Who?"), "/questions/1");
}

#[test]
fn a_missing_question_is_a_problem() {
    let league = start("missing");
    problem(&league.get("/questions/1"), 404);
}

#[test]
fn an_id_is_a_number() {
    let league = start("no-number");
    for id in ["first", "1st", "1.0", "99999999999999999999", "%FF"] {
        problem(&league.get(&format!("/questions/{id}")), 404);
    }
}

#[test]
fn a_path_that_is_not_there_is_a_problem() {
    let league = start("no-path");
    problem(&league.get("/answers"), 404);
    problem(&league.get("/"), 404);
}

#[test]
fn a_method_that_is_not_there_is_a_problem() {
    let league = start("no-method");
    problem(&league.send("DELETE", "/questions", &[], ""), 405);
    let patch = league.send("PATCH", "/questions/1", &[], "");
    problem(&patch, 405);
    assert!(patch.header("allow").contains("GET"), "what is allowed");
}

#[test]
fn a_body_that_is_not_a_question_is_a_problem() {
    let league = start("no-question");
    let json = ["Content-Type: application/json"];
    problem(&league.send("POST", "/questions", &json, "{\"text\""), 400);
    problem(
        &league.post("/questions", &json!({ "text": "Which?" })),
        422,
    );
    let text = question("Which?").to_string();
    problem(&league.send("POST", "/questions", &[], &text), 415);
}
