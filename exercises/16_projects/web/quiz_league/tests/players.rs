//! Players have a name and a password.
//!
//! - `POST /players` with `{"name": …, "password": …}` answers 201. A name has 1 to 20 characters, not counting blanks
//!   around it, and a password at least 12. Otherwise it's 422, with the fields. A name that's taken is 409. If the
//!   database can't store a player, for example on a full disk, it's 500.
//! - `POST /sessions` with the same body answers 201 and `{"token": …}`, or 401 without saying what was wrong.
//! - `DELETE /sessions` ends the session whose token is in the header: `Authorization: Bearer TOKEN`. That's 204. Without
//!   a valid token, it's 401, and the response has the header `WWW-Authenticate: Bearer`.
//!
//! A thief of the database's file must find neither passwords nor tokens. Passwords take Argon2, and time: leave the
//! runtime's threads to other requests. Tokens are random, 128 bits at least.

use std::collections::HashSet;
use std::fs;
use std::net::TcpStream;
use std::path::Path;
use std::thread;

use serde_json::{Value, json};
use tokio::runtime::Builder;

mod support;

use support::{League, Response, fill_up, new_file, open, open_in, start};

const PASSWORD: &str = "correct horse battery";

fn credentials(name: &str, password: &str) -> Value {
    json!({ "name": name, "password": password })
}

/// Registers a player with the usual password.
#[track_caller]
fn register(league: &League, name: &str) {
    let response = league.post("/players", &credentials(name, PASSWORD));
    assert_eq!(response.status, 201, "{response:?}");
}

/// The token of a new session.
#[track_caller]
fn log_in(league: &League, name: &str) -> String {
    let response = league.post("/sessions", &credentials(name, PASSWORD));
    assert_eq!(response.status, 201, "{response:?}");
    response.json()["token"]
        .as_str()
        .expect("a token")
        .to_owned()
}

fn log_out(league: &League, authorization: &str) -> Response {
    let header = format!("Authorization: {authorization}");
    league.send("DELETE", "/sessions", &[&header], "")
}

fn fields(response: &Response) -> Vec<Value> {
    let errors = response.json()["errors"].as_array().cloned();
    let errors = errors.unwrap_or_default();
    errors.iter().map(|error| error["field"].clone()).collect()
}

#[test]
fn a_full_disk_is_not_a_name_that_is_taken() {
    let file = new_file("full");
    let league = open(&file);
    fill_up(&file);
    let response = league.post("/players", &credentials("Ada", PASSWORD));
    assert_eq!(response.status, 500, "{response:?}");
}

#[test]
fn a_player_logs_in() {
    let league = start("logs-in");
    register(&league, "Ada");
    assert!(
        log_in(&league, "Ada").len() >= 22,
        "128 bits are 22 characters at least"
    );
}

#[test]
fn a_wrong_password_is_refused() {
    let league = start("wrong");
    register(&league, "Ada");
    for password in [
        "Correct horse battery",
        "correct horse batter",
        " correct horse battery",
        "",
    ] {
        let response = league.post("/sessions", &credentials("Ada", password));
        assert_eq!(response.status, 401, "{password:?}");
    }
}

#[test]
fn an_unknown_name_looks_like_a_wrong_password() {
    let league = start("unknown-name");
    register(&league, "Ada");
    let wrong = league.post("/sessions", &credentials("Ada", "something else"));
    let unknown = league.post("/sessions", &credentials("Bob", PASSWORD));
    assert_eq!((unknown.status, unknown.body), (401, wrong.body));
}

#[test]
fn each_player_has_a_password() {
    let league = start("own-password");
    register(&league, "Ada");
    league.post("/players", &credentials("Bob", "another password"));
    let borrowed = league.post("/sessions", &credentials("Ada", "another password"));
    assert_eq!(borrowed.status, 401);
    let own = league.post("/sessions", &credentials("Bob", "another password"));
    assert_eq!(own.status, 201);
}

#[test]
fn a_name_is_taken_once() {
    let league = start("taken");
    register(&league, "Ada");
    for name in ["Ada", " Ada "] {
        let second = league.post("/players", &credentials(name, "my own password"));
        assert_eq!(second.status, 409, "{name:?}");
    }
    log_in(&league, "Ada");
}

#[test]
fn of_many_with_one_name_the_first_gets_it() {
    let league = &start("one-name");
    let statuses = thread::scope(|scope| {
        let one = || {
            league
                .post("/players", &credentials("Ada", PASSWORD))
                .status
        };
        let threads: Vec<_> = (0..6).map(|_| scope.spawn(one)).collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined.collect::<Vec<u16>>()
    });
    let accepted = statuses.iter().filter(|status| **status == 201).count();
    assert_eq!(accepted, 1, "{statuses:?}");
    assert!(
        statuses.iter().all(|status| [201, 409].contains(status)),
        "{statuses:?}"
    );
}

#[test]
fn names_have_a_length() {
    let league = start("names");
    for name in ["", "   ", "a name of 21 letters!"] {
        let response = league.post("/players", &credentials(name, PASSWORD));
        assert_eq!(
            (response.status, fields(&response)),
            (422, vec![json!("name")]),
            "{name:?}"
        );
    }
    for name in ["é", "  a name of 20 letters  "] {
        register(&league, name);
        log_in(&league, name);
    }
}

#[test]
fn passwords_have_twelve_characters() {
    let league = start("passwords");
    let short = league.post("/players", &credentials("Ada", "ééééééééééé"));
    assert_eq!(
        (short.status, fields(&short)),
        (422, vec![json!("password")])
    );
    let long = league.post("/players", &credentials("Ada", "éééééééééééé"));
    assert_eq!(long.status, 201);
}

#[test]
fn both_fields_are_checked_at_once() {
    let response = start("both").post("/players", &credentials("", ""));
    assert_eq!(fields(&response), ["name", "password"]);
}

#[test]
fn tokens_differ() {
    let league = start("tokens");
    register(&league, "Ada");
    let tokens: HashSet<String> = (0..3).map(|_| log_in(&league, "Ada")).collect();
    assert_eq!(tokens.len(), 3);
}

#[test]
fn a_token_does_not_tell_what_the_next_one_is() {
    let league = start("next-token");
    let [first, second] = ["Ada", "Bob"].map(|name| {
        register(&league, name);
        log_in(&league, name)
    });
    let both = first.chars().zip(second.chars());
    let different = both.filter(|(one, other)| one != other).count();
    assert!(
        different >= 10,
        "{first} and {second} differ in only {different} characters"
    );
}

#[test]
fn a_session_ends_once() {
    let league = start("ends");
    register(&league, "Ada");
    let token = format!("Bearer {}", log_in(&league, "Ada"));
    assert_eq!(log_out(&league, &token).status, 204);
    assert_eq!(log_out(&league, &token).status, 401, "it has ended");
}

#[test]
fn other_sessions_go_on() {
    let league = start("go-on");
    register(&league, "Ada");
    let [phone, laptop] = [(); 2].map(|()| format!("Bearer {}", log_in(&league, "Ada")));
    assert_eq!(log_out(&league, &phone).status, 204);
    assert_eq!(log_out(&league, &laptop).status, 204, "on another device");
}

#[test]
fn without_a_token_the_scheme_is_named() {
    let league = start("scheme");
    register(&league, "Ada");
    let token = log_in(&league, "Ada");
    let zeros = "0".repeat(token.len());
    for wrong in [
        format!("Bearer {zeros}"),
        format!("Basic {token}"),
        token,
        "Bearer ".to_owned(),
    ] {
        let response = log_out(&league, &wrong);
        assert_eq!(response.status, 401, "{wrong}");
        assert_eq!(response.header("www-authenticate"), "Bearer");
        assert_eq!(response.header("content-type"), "application/problem+json");
    }
    assert_eq!(league.send("DELETE", "/sessions", &[], "").status, 401);
}

#[test]
fn a_session_survives_a_restart() {
    let file = new_file("session");
    let league = open(&file);
    register(&league, "Ada");
    let token = format!("Bearer {}", log_in(&league, "Ada"));
    drop(league);
    assert_eq!(log_out(&open(&file), &token).status, 204);
}

/// Whether a response is there by now.
fn is_answered(stream: &TcpStream) -> bool {
    stream.set_nonblocking(true).unwrap();
    let answered = stream.peek(&mut [0]).is_ok();
    stream.set_nonblocking(false).unwrap();
    answered
}

/// Checks that a request without a password doesn't wait for these requests with one, and that they get this status.
#[track_caller]
fn does_not_wait_for(league: &League, path: &str, bodies: [Value; 16], status: u16) {
    let json = ["Content-Type: application/json"];
    let slow = bodies.map(|body| league.begin("POST", path, &json, &body.to_string()));
    // The runtime prefers the latest request, so it isn't the one that counts.
    let [questions, _latest] = [(); 2].map(|()| league.begin("GET", "/questions", &[], ""));
    assert_eq!(Response::read(questions).status, 200);
    let earlier = slow.iter().filter(|stream| is_answered(stream)).count();
    assert!(
        earlier < 8,
        "a request without a password waited for {earlier} of 16 hashes"
    );
    for stream in slow {
        assert_eq!(Response::read(stream).status, status);
    }
}

/// A league in a runtime with one thread.
fn start_in_one_thread(test: &str) -> League {
    let mut one_thread = Builder::new_multi_thread();
    let one_thread = one_thread.worker_threads(1).enable_all();
    open_in(one_thread.build().unwrap(), &new_file(test))
}

#[test]
fn a_hash_does_not_hold_up_other_requests() {
    let league = start_in_one_thread("hold-up");
    register(&league, "Ada");
    let guesses = [(); 16].map(|()| credentials("Ada", "a wrong password"));
    does_not_wait_for(&league, "/sessions", guesses, 401);
}

#[test]
fn a_new_player_does_not_hold_up_other_requests() {
    let league = start_in_one_thread("new-player");
    let players = std::array::from_fn(|number| credentials(&format!("Ada {number}"), PASSWORD));
    does_not_wait_for(&league, "/players", players, 201);
}

/// What is in the files of the database, which may be several.
fn stored(file: &Path) -> Vec<u8> {
    let files = fs::read_dir(file.parent().unwrap()).unwrap();
    files
        .flat_map(|file| fs::read(file.unwrap().path()).unwrap())
        .collect()
}

/// Whether these bytes are in a file of the database.
fn is_stored(file: &Path, bytes: &[u8]) -> bool {
    stored(file).windows(bytes.len()).any(|part| part == bytes)
}

#[test]
fn the_file_has_no_password() {
    let file = new_file("thief");
    register(&open(&file), "Ada Lovelace");
    assert!(
        is_stored(&file, b"Ada Lovelace"),
        "the name isn't in the file"
    );
    assert!(
        !is_stored(&file, PASSWORD.as_bytes()),
        "a thief finds the password"
    );
    assert!(
        is_stored(&file, b"$argon2id$"),
        "no hash of Argon2 is in the file"
    );
}

#[test]
fn equal_passwords_have_different_hashes() {
    let file = new_file("salt");
    let league = open(&file);
    register(&league, "Ada");
    register(&league, "Bob");
    let stored = stored(&file);
    let stored = String::from_utf8_lossy(&stored);
    let hashes = stored.split("$argon2id$").skip(1).map(|rest| &rest[..60]);
    let hashes: HashSet<&str> = hashes.collect();
    assert_eq!(hashes.len(), 2, "{hashes:?}");
}

#[test]
fn the_file_has_no_token() {
    let file = new_file("token-thief");
    let league = open(&file);
    register(&league, "Ada");
    let token = log_in(&league, "Ada");
    assert!(!is_stored(&file, token.as_bytes()), "a thief finds it");
}
