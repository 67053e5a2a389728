//! The service is restarted now and then, and nothing may be lost. If you haven't used the database yet, it's time:
//! `app` gets the path of its file, and creates the file and its tables if they aren't there.
//!
//! What has been answered with 201 is stored, even if the service is killed right afterwards. Many requests come at the
//! same time, and each of them gets an ID of its own.

use std::fs;
use std::thread;

use serde_json::{Value, json};

mod support;

use support::{new_file, open, question};

#[test]
fn questions_are_still_there() {
    let file = new_file("still-there");
    let league = open(&file);
    league.suggest("Who?");
    let path = league.suggest("Where?");
    drop(league);
    let league = open(&file);
    assert_eq!(league.get(&path).json()["text"], "Where?");
    assert_eq!(league.get("/questions").json()[0]["text"], "Who?");
}

#[test]
fn choices_keep_their_order() {
    let file = new_file("choices-order");
    let choices = json!(["b, \"c\"", "a", "B|C", "Ä;"]);
    let body = json!({ "text": "Which?", "choices": choices, "right": 0 });
    open(&file).post("/questions", &body);
    assert_eq!(open(&file).get("/questions/1").json()["choices"], choices);
}

#[test]
fn new_questions_follow_the_old_ones() {
    let file = new_file("follow");
    for number in 1..4 {
        let path = open(&file).suggest("And now?");
        assert_eq!(path, format!("/questions/{number}"));
    }
}

#[test]
fn each_file_is_a_league_of_its_own() {
    let (town, village) = (open(&new_file("town")), open(&new_file("village")));
    town.suggest("Who?");
    assert_eq!(village.get("/questions").json(), json!([]));
}

#[test]
fn what_was_answered_is_in_the_file() {
    let file = new_file("killed");
    let league = open(&file);
    league.suggest("Where does the comet go?");
    // Whatever is killed now leaves these files, and nothing else.
    let copy = new_file("copy");
    for entry in fs::read_dir(file.parent().unwrap()).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.with_file_name(path.file_name().unwrap())).unwrap();
    }
    let text = open(&copy).get("/questions/1").json()["text"].clone();
    assert_eq!(text, "Where does the comet go?");
}

#[test]
fn each_of_many_requests_has_an_id() {
    let league = &open(&new_file("many"));
    let one = |number: usize| {
        let response = league.post("/questions", &question(&format!("{number}?")));
        let path = response.header("location").to_owned();
        (league.get(&path).json()["text"].clone(), number)
    };
    let stored = thread::scope(|scope| {
        let threads: Vec<_> = (0..24)
            .map(|number| scope.spawn(move || one(number)))
            .collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined.collect::<Vec<(Value, usize)>>()
    });
    for (text, number) in stored {
        assert_eq!(
            text,
            format!("{number}?"),
            "at the path of question {number}"
        );
    }
    assert_eq!(
        league.get("/questions").json().as_array().unwrap().len(),
        24
    );
}
