//! The game begins.
//!
//! - `POST /questions/1/answers` with `{"choice": 1}` and a player's token answers 200 and `{"right": true}` or
//!   `{"right": false}`. A second answer to the same question is 409, and changes nothing. A choice that doesn't exist
//!   is 422, with the field `choice`. Then the player may try again.
//! - `GET /league` returns all players with their `rank`, `name` and `points`: one for each right answer. Equal points are
//!   an equal rank, and the next rank is as much higher: 1, 1, 3. Players of one rank are sorted by their names.

use serde_json::{Value, json};

mod support;

use support::{League, Response, fill_up, new_file, open, start};

/// Registers a player, and returns their token.
fn join(league: &League, name: &str) -> String {
    let credentials = json!({ "name": name, "password": "correct horse battery" });
    league.post("/players", &credentials);
    let session = league.post("/sessions", &credentials).json();
    session["token"].as_str().expect("a token").to_owned()
}

fn answer(league: &League, token: &str, path: &str, choice: &Value) -> Response {
    let headers = [
        &*format!("Authorization: Bearer {token}"),
        "Content-Type: application/json",
    ];
    let body = json!({ "choice": choice }).to_string();
    league.send("POST", &format!("{path}/answers"), &headers, &body)
}

fn standings(league: &League) -> Vec<(i64, String, i64)> {
    let table = league.get("/league").json();
    let standing = |row: &Value| {
        let number = |key: &str| row[key].as_i64().expect("a number");
        let name = row["name"].as_str().expect("a name");
        (number("rank"), name.to_owned(), number("points"))
    };
    table
        .as_array()
        .expect("the table is an array")
        .iter()
        .map(standing)
        .collect()
}

fn row(rank: i64, name: &str, points: i64) -> (i64, String, i64) {
    (rank, name.to_owned(), points)
}

#[test]
fn an_answer_is_right_or_wrong() {
    let league = start("right-or-wrong");
    let token = join(&league, "Ada");
    let [one, two] = ["Which?", "And now?"].map(|text| league.suggest(text));
    let right = answer(&league, &token, &one, &json!(1));
    assert_eq!(
        (right.status, right.json()),
        (200, json!({ "right": true }))
    );
    let wrong = answer(&league, &token, &two, &json!(0));
    assert_eq!(
        (wrong.status, wrong.json()),
        (200, json!({ "right": false }))
    );
}

#[test]
fn each_question_has_its_own_right_choice() {
    let league = start("own-choice");
    let token = join(&league, "Ada");
    let body = json!({ "text": "Which?", "choices": ["yes", "no"], "right": 0 });
    league.post("/questions", &body);
    let other = league.suggest("And now?");
    let first = answer(&league, &token, "/questions/1", &json!(0));
    assert_eq!(first.json(), json!({ "right": true }));
    assert_eq!(
        answer(&league, &token, &other, &json!(0)).json(),
        json!({ "right": false })
    );
}

#[test]
fn a_question_is_answered_once() {
    let league = start("once");
    let token = join(&league, "Ada");
    let path = league.suggest("Which?");
    assert_eq!(answer(&league, &token, &path, &json!(0)).status, 200);
    let second = answer(&league, &token, &path, &json!(1));
    assert_eq!(second.status, 409, "even if it's right this time");
    assert_eq!(second.header("content-type"), "application/problem+json");
    assert_eq!(standings(&league), [row(1, "Ada", 0)]);
}

#[test]
fn a_full_disk_is_not_a_second_answer() {
    let file = new_file("full");
    let league = open(&file);
    let token = join(&league, "Ada");
    let path = league.suggest("Which?");
    fill_up(&file);
    let response = answer(&league, &token, &path, &json!(1));
    assert_eq!(response.status, 500, "{response:?}");
}

#[test]
fn every_player_may_answer() {
    let league = start("every");
    let (ada, bob) = (join(&league, "Ada"), join(&league, "Bob"));
    let path = league.suggest("Which?");
    assert_eq!(answer(&league, &ada, &path, &json!(0)).status, 200);
    assert_eq!(answer(&league, &bob, &path, &json!(1)).status, 200);
    assert_eq!(standings(&league), [row(1, "Bob", 1), row(2, "Ada", 0)]);
}

#[test]
fn only_players_answer() {
    let league = start("only");
    let token = join(&league, "Ada");
    let path = league.suggest("Which?");
    let stranger = answer(
        &league,
        "0123456789abcdef0123456789abcdef",
        &path,
        &json!(1),
    );
    assert_eq!(stranger.status, 401);
    let header = format!("Authorization: Bearer {token}");
    league.send("DELETE", "/sessions", &[&header], "");
    assert_eq!(
        answer(&league, &token, &path, &json!(1)).status,
        401,
        "after a log-out"
    );
    assert_eq!(standings(&league), [row(1, "Ada", 0)]);
}

#[test]
fn a_choice_has_to_exist() {
    let league = start("choice");
    let token = join(&league, "Ada");
    let path = league.suggest("Which?");
    for choice in [3, 1000, -1] {
        let response = answer(&league, &token, &path, &json!(choice));
        assert_eq!(response.status, 422, "{choice}");
        assert_eq!(response.json()["errors"][0]["field"], "choice");
    }
    assert_eq!(
        answer(&league, &token, &path, &json!(2)).status,
        200,
        "the last one"
    );
}

#[test]
fn a_question_has_to_exist() {
    let league = start("no-such");
    let token = join(&league, "Ada");
    for path in ["/questions/1", "/questions/first", "/questions/%FF"] {
        let response = answer(&league, &token, path, &json!(0));
        assert_eq!(response.status, 404, "{path}");
    }
}

#[test]
fn a_league_without_players_is_empty() {
    assert_eq!(start("no_players").get("/league").json(), json!([]));
}

#[test]
fn equal_points_are_an_equal_rank() {
    let league = start("ranks");
    let paths = ["1?", "2?", "3?"].map(|text| league.suggest(text));
    for (name, right) in [("Cleo", 2), ("Bob", 0), ("Dora", 3), ("Ada", 2)] {
        let token = join(&league, name);
        for (number, path) in paths.iter().enumerate() {
            let choice = if number < right { 1 } else { 2 };
            answer(&league, &token, path, &json!(choice));
        }
    }
    let expected = [
        row(1, "Dora", 3),
        row(2, "Ada", 2),
        row(2, "Cleo", 2),
        row(4, "Bob", 0),
    ];
    assert_eq!(standings(&league), expected);
}

#[test]
fn points_survive_a_restart() {
    let file = new_file("points");
    let league = open(&file);
    let token = join(&league, "Ada");
    let path = league.suggest("Which?");
    answer(&league, &token, &path, &json!(1));
    drop(league);
    let league = open(&file);
    assert_eq!(standings(&league), [row(1, "Ada", 1)]);
    assert_eq!(answer(&league, &token, &path, &json!(1)).status, 409);
}

#[test]
fn many_answers_at_once_are_one() {
    let league = &start("at-once");
    let token = &join(league, "Ada");
    let path = &league.suggest("Which?");
    let statuses = std::thread::scope(|scope| {
        let one = || answer(league, token, path, &json!(1)).status;
        let threads: Vec<_> = (0..16).map(|_| scope.spawn(one)).collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined.collect::<Vec<u16>>()
    });
    let accepted = statuses.iter().filter(|status| **status == 200).count();
    assert_eq!(accepted, 1, "{statuses:?}");
    assert!(
        statuses.iter().all(|status| [200, 409].contains(status)),
        "{statuses:?}"
    );
}
