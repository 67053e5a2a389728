//! Questions, for now:
//!
//! - `POST /questions` suggests one: `{"text": "Which planet is the hottest?", "choices": ["Mars", "Venus"], "right": 1}`,
//!   where `right` is the index of the right choice. The response is 201, with its path in the header `Location`:
//!   `/questions/1` for the first.
//! - `GET /questions/1` returns it as JSON with `id`, `text` and `choices`, or 404 if there's no such question.
//! - `GET /questions` returns an array of all of them, in the order in which they came.
//!
//! No response ever says which choice is right.

use serde_json::json;

mod support;

use support::{question, start};

#[test]
fn a_new_league_has_no_questions() {
    let response = start("new").get("/questions");
    assert_eq!((response.status, response.json()), (200, json!([])));
    assert_eq!(response.header("content-type"), "application/json");
}

#[test]
fn a_suggestion_has_a_path() {
    let league = start("path");
    let paths = ["one", "two", "three"].map(|text| league.suggest(text));
    assert_eq!(paths, ["/questions/1", "/questions/2", "/questions/3"]);
}

#[test]
fn a_question_can_be_read() {
    let league = start("read");
    let path = league.suggest("Which planet is the hottest?");
    let response = league.get(&path);
    assert_eq!(response.status, 200);
    let text = "Which planet is the hottest?";
    let expected = json!({ "id": 1, "text": text, "choices": ["Mars", "Venus", "Earth"] });
    assert_eq!(response.json(), expected, "no more and no less");
}

#[test]
fn each_question_keeps_its_own_text() {
    let league = start("texts");
    let paths = ["Who?", "\"Why\" isn't SQL: '; --", "Où?"].map(|text| league.suggest(text));
    let texts = paths.map(|path| league.get(&path).json()["text"].clone());
    assert_eq!(texts, ["Who?", "\"Why\" isn't SQL: '; --", "Où?"]);
}

#[test]
fn all_questions_are_in_their_order() {
    let league = start("order");
    for text in ["Zebra?", "Ape?", "Mole?"] {
        league.suggest(text);
    }
    let questions = league.get("/questions").json();
    let ids = [0, 1, 2].map(|index| questions[index]["id"].clone());
    let texts = [0, 1, 2].map(|index| questions[index]["text"].clone());
    assert_eq!(
        (ids, questions[3].is_null()),
        ([1, 2, 3].map(|id| json!(id)), true)
    );
    assert_eq!(texts, ["Zebra?", "Ape?", "Mole?"]);
}

#[test]
fn no_one_learns_which_choice_is_right() {
    let league = start("secret");
    league.post("/questions", &question("Which?"));
    for path in ["/questions", "/questions/1"] {
        let body = league.get(path).body;
        assert!(body.contains("Venus") && !body.contains("right"), "{body}");
    }
}

#[test]
fn other_questions_do_not_exist() {
    let league = start("unknown");
    league.suggest("Who?");
    for path in ["/questions/2", "/questions/0", "/questions/-1"] {
        assert_eq!(league.get(path).status, 404, "{path}");
    }
}
