use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs::copy;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// What clippy reports for the game with the rules of the team: the lines, and the whole message.
fn reports(lint: &str) -> Vec<(u64, String)> {
    let name = format!("clippy-driver{EXE_SUFFIX}");
    let mut clippy = Command::new(Path::new(env!("CARGO")).with_file_name(name));
    clippy.args(["data/game.txt", "--test", "--edition=2024"]);
    clippy.args(["--emit=metadata", "--error-format=json", "--out-dir"]);
    clippy.arg(temp_dir()).arg("-Wclippy::unwrap_used");
    copy("team/lints.toml", temp_dir().join("clippy.toml")).unwrap();
    clippy.env("CLIPPY_CONF_DIR", temp_dir());
    let ran = clippy.output().expect("the toolchain has clippy");
    let messages = String::from_utf8(ran.stderr).unwrap();
    let messages = messages
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let messages: Vec<Value> = messages.collect();
    let is_fault = |message: &&Value| message["level"] == "error";
    if let Some(fault) = messages.iter().find(is_fault) {
        panic!("{}", fault["rendered"].as_str().unwrap());
    }
    let lint = format!("clippy::{lint}");
    let reported = messages
        .iter()
        .filter(|message| message["code"]["code"] == *lint);
    let place = |message: &Value| {
        let line = message["spans"][0]["line_start"].as_u64().unwrap();
        (line, message["rendered"].as_str().unwrap().to_string())
    };
    reported.map(place).collect()
}

fn lines(lint: &str) -> Vec<u64> {
    reports(lint).into_iter().map(|(line, _)| line).collect()
}

#[test]
fn sleeping_is_reported_with_a_reason() {
    let reports = reports("disallowed_methods");
    assert_eq!(reports.len(), 1, "the call in line 19 is the only one");
    let (line, message) = &reports[0];
    assert_eq!(*line, 19);
    assert!(message.contains("Timer"), "there is no reason:\n{message}");
}

#[test]
fn a_hash_map_is_reported() {
    assert_eq!(lines("disallowed_types"), [1, 6]);
}

#[test]
fn a_fifth_parameter_is_reported() {
    assert_eq!(lines("too_many_arguments"), [10]);
}

#[test]
fn unwrap_is_reported_outside_of_tests() {
    assert_eq!(lines("unwrap_used"), [23]);
}
