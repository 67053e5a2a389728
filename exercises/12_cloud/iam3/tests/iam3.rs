use std::fs::read_to_string;

use iam3::{Decision, Policy, Request, decide};
use serde::Deserialize;

/// A case of a file in `data/`.
#[derive(Deserialize)]
struct Case {
    name: String,
    policy: Policy,
    request: Request,
    expected: Decision,
}

#[test]
fn texts_are_compared() {
    decide_all("texts");
}

#[test]
fn one_of_several_values_is_enough() {
    decide_all("several_values");
}

#[test]
fn numbers_and_booleans_are_compared() {
    decide_all("numbers");
}

#[test]
fn a_key_may_be_missing() {
    decide_all("missing_keys");
}

#[test]
fn a_denial_may_have_conditions() {
    decide_all("denials");
}

#[test]
fn an_unknown_operator_is_an_error() {
    decide_all("unknown_operators");
}

/// Decides all cases of a file.
fn decide_all(file: &str) {
    for (test, text) in &cases(file) {
        let expected = format!("{:?}", test.expected);
        case(&test.name, text, &expected, || {
            format!("{:?}", decide(&test.policy, &test.request))
        });
    }
}

/// The cases of a file, each with the lines that describe it.
fn cases(file: &str) -> Vec<(Case, String)> {
    let file = read_to_string(format!("data/{file}.json")).unwrap();
    let values: Vec<serde_json::Value> = serde_json::from_str(&file).unwrap();
    let readable = |value: serde_json::Value| {
        let text = format!("{}\n{}", value["policy"], value["request"]);
        (serde_json::from_value(value).unwrap(), text)
    };
    values.into_iter().map(readable).collect()
}

fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}
