use std::env::temp_dir;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::thread;

use rest5::router;
use tokio::runtime::Runtime;

/// Starts a server on this machine, and returns the address of its poem.
fn start() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    listener.set_nonblocking(true).unwrap();
    thread::spawn(move || {
        Runtime::new().unwrap().block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router()).await
        })
    });
    format!("http://127.0.0.1:{port}/poem")
}

/// The body that `curl` gets, and the status after it.
fn curl(arguments: &[&str]) -> String {
    let output = Command::new("curl")
        .args(["--silent", "--noproxy", "*", "--max-time", "5"])
        .args(["--write-out", "[%{http_code}]"])
        .args(arguments)
        .output()
        .expect("`curl` can be started");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What `curl` prints when it saves a text over this version.
fn save(poem: &str, version: &str, text: &str) -> String {
    let condition = format!("If-Match: {version}");
    curl(&[
        "--request",
        "PUT",
        "--header",
        &condition,
        "--data",
        text,
        poem,
    ])
}

#[test]
fn a_known_poem_is_not_sent_again() {
    let poem = start();
    save(&poem, "\"v0\"", "The sea is gray");
    let known = temp_dir().join("known").display().to_string();
    let get = ["--etag-save", &known, "--etag-compare", &known, &poem];
    fs::write(&known, "").unwrap();
    assert_eq!(curl(&get), "The sea is gray[200]", "the first time");
    assert_eq!(curl(&get), "[304]", "the second time");
}

#[test]
fn a_poem_that_has_changed_is_sent_again() {
    let poem = start();
    save(&poem, "\"v0\"", "The sea is blue");
    let old = "If-None-Match: \"v0\"";
    assert_eq!(curl(&["--header", old, &poem]), "The sea is blue[200]");
}

#[test]
fn only_the_current_version_can_be_replaced() {
    let poem = start();
    assert_eq!(save(&poem, "\"v0\"", "The sea is gray"), "[204]", "Ann");
    assert_eq!(save(&poem, "\"v0\"", "The sea is blue"), "[412]", "Bob");
    assert_eq!(curl(&[&poem]), "The sea is gray[200]", "Ann's line is safe");
    assert_eq!(save(&poem, "\"v1\"", "gray, blue"), "[204]", "Bob looked");
    assert_eq!(curl(&[&poem]), "gray, blue[200]");
}

#[test]
fn a_poem_cannot_be_replaced_blindly() {
    let poem = start();
    let put = curl(&["--request", "PUT", "--data", "Mine!", &poem]);
    assert_eq!(put, "[428]");
    assert_eq!(curl(&[&poem]), "[200]", "the poem is still empty");
}

#[test]
fn a_save_answers_with_the_new_version() {
    let poem = start();
    let head = curl(&[
        "--include",
        "--request",
        "PUT",
        "--data",
        "Gray",
        "--header",
        "If-Match: \"v0\"",
        &poem,
    ]);
    let version = head.lines().find_map(|line| line.strip_prefix("etag: "));
    assert_eq!(version, Some("\"v1\""), "in this answer: {head}");
}
