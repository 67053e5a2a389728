//! Soon there are thousands of questions, and clients whose network fails.
//!
//! - `GET /questions?limit=20` returns the first twenty, and `&after=20` those after the one with this ID. If there are
//!   more, the header `Link` has the path of the next page: `</questions?after=20&limit=20>; rel="next"`. Without `limit`,
//!   a page has 100. Less than 1 and more than 100 is 422, with the field `limit`. What isn't a number is 400.
//! - A client that gets no response doesn't know whether its question was stored, and sends it again. With a header
//!   `Idempotency-Key`, whose value it chooses, that makes no second question: the response is 201 with the same path. The
//!   same key with another question is 422. Keys survive a restart. A request that was refused uses up no key.

use std::thread;

use serde_json::{Value, json};

mod support;

use support::{League, Response, new_file, open, question, start};

/// A league with this many questions.
fn filled(test: &str, count: usize) -> League {
    let league = start(test);
    for number in 1..=count {
        league.suggest(&format!("{number}?"));
    }
    league
}

fn ids(response: &Response) -> Vec<i64> {
    let questions = response.json();
    let questions = questions.as_array().expect("a page is an array");
    questions
        .iter()
        .map(|one| one["id"].as_i64().unwrap())
        .collect()
}

/// The path of the next page.
fn next(response: &Response) -> Option<String> {
    let link = response.header("link").strip_prefix('<')?;
    Some(
        link.strip_suffix(">; rel=\"next\"")
            .expect("a link")
            .to_owned(),
    )
}

fn suggest(league: &League, key: &str, question: &Value) -> Response {
    let key = format!("Idempotency-Key: {key}");
    let headers = ["Content-Type: application/json", &key];
    league.send("POST", "/questions", &headers, &question.to_string())
}

#[test]
fn a_page_has_a_limit() {
    let league = filled("limit", 3);
    assert_eq!(ids(&league.get("/questions?limit=2")), [1, 2]);
    assert_eq!(ids(&league.get("/questions?limit=100")), [1, 2, 3]);
}

#[test]
fn a_page_begins_after_a_question() {
    let league = filled("after", 4);
    assert_eq!(ids(&league.get("/questions?after=2")), [3, 4]);
    assert_eq!(ids(&league.get("/questions?after=1&limit=2")), [2, 3]);
    assert_eq!(
        ids(&league.get("/questions?after=4&limit=2")),
        [] as [i64; 0]
    );
}

#[test]
fn a_client_follows_the_links() {
    let league = filled("links", 5);
    let mut path = "/questions?limit=2".to_owned();
    let mut pages = Vec::new();
    loop {
        let page = league.get(&path);
        pages.push(ids(&page));
        match next(&page) {
            Some(next) if pages.len() < 9 => path = next,
            _ => break,
        }
    }
    assert_eq!(pages, [vec![1, 2], vec![3, 4], vec![5]]);
}

#[test]
fn a_full_last_page_has_no_link() {
    let league = filled("full", 4);
    let last = league.get("/questions?after=2&limit=2");
    assert_eq!((ids(&last), next(&last)), (vec![3, 4], None));
}

#[test]
fn a_page_has_a_hundred_questions_if_no_one_asks() {
    let league = filled("hundred", 101);
    let page = league.get("/questions");
    assert_eq!(ids(&page), (1..=100).collect::<Vec<i64>>());
    assert_eq!(
        next(&page).as_deref(),
        Some("/questions?after=100&limit=100")
    );
}

#[test]
fn a_limit_is_between_1_and_100() {
    let league = start("limits");
    for limit in ["-1", "0", "101"] {
        let response = league.get(&format!("/questions?limit={limit}"));
        assert_eq!(response.status, 422, "{limit}");
        assert_eq!(response.json()["errors"][0]["field"], "limit");
    }
    for query in ["limit=1", "limit=100"] {
        assert_eq!(
            league.get(&format!("/questions?{query}")).status,
            200,
            "{query}"
        );
    }
}

#[test]
fn a_query_that_is_not_a_number_is_a_problem() {
    let league = start("query");
    for query in ["limit=many", "after=first"] {
        let response = league.get(&format!("/questions?{query}"));
        assert_eq!(response.status, 400, "{query}");
        assert_eq!(response.header("content-type"), "application/problem+json");
    }
}

#[test]
fn a_repeated_request_makes_no_second_question() {
    let league = start("repeated");
    let responses = [(); 2].map(|()| suggest(&league, "k-1", &question("Who?")));
    for response in &responses {
        assert_eq!(
            (response.status, response.header("location")),
            (201, "/questions/1")
        );
    }
    assert_eq!(ids(&league.get("/questions")), [1]);
}

#[test]
fn another_key_is_another_question() {
    let league = start("keys");
    let paths = ["a", "b"].map(|key| {
        let response = suggest(&league, key, &question("Who?"));
        response.header("location").to_owned()
    });
    assert_eq!(paths, ["/questions/1", "/questions/2"]);
    assert_eq!(league.suggest("Who?"), "/questions/3", "without a key");
}

#[test]
fn a_key_belongs_to_one_question() {
    let league = start("belongs");
    suggest(&league, "k", &question("Who?"));
    let mut other_choice = question("Who?");
    other_choice["right"] = json!(2);
    let mut other_choices = question("Who?");
    other_choices["choices"][0] = json!("Pluto");
    for question in [question("Why?"), other_choice, other_choices] {
        let response = suggest(&league, "k", &question);
        assert_eq!(response.status, 422, "{question}");
    }
    assert_eq!(ids(&league.get("/questions")), [1]);
}

#[test]
fn a_refused_request_uses_up_no_key() {
    let league = start("refused");
    assert_eq!(suggest(&league, "k", &question(" ")).status, 422);
    assert_eq!(suggest(&league, "k", &question("Who?")).status, 201);
}

#[test]
fn keys_survive_a_restart() {
    let file = new_file("keys-restart");
    suggest(&open(&file), "k", &question("Who?"));
    let repeated = suggest(&open(&file), "k", &question("Who?"));
    assert_eq!(repeated.header("location"), "/questions/1");
}

#[test]
fn repeats_at_the_same_time_are_one_question() {
    let league = &start("same-time");
    let paths = thread::scope(|scope| {
        let one = || suggest(league, "k", &question("Who?"));
        let threads: Vec<_> = (0..12).map(|_| scope.spawn(one)).collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined
            .map(|one| one.header("location").to_owned())
            .collect::<Vec<_>>()
    });
    assert!(paths.iter().all(|path| path == "/questions/1"), "{paths:?}");
    assert_eq!(ids(&league.get("/questions")), [1]);
}
