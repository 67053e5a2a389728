use std::fs::read_to_string;

use iam3::{Decision, Policy, Request, decide};
use serde::Deserialize;

/// A case of `data/cases.json`.
#[derive(Deserialize)]
struct Case {
    name: String,
    policy: Policy,
    request: Request,
    expected: Decision,
}

/// All cases, each with the lines that describe it.
fn cases() -> Vec<(Case, String)> {
    let file = read_to_string("data/cases.json").unwrap();
    let values: Vec<serde_json::Value> = serde_json::from_str(&file).unwrap();
    let readable = |value: serde_json::Value| {
        let text = format!("{}\n{}", value["policy"], value["request"]);
        (serde_json::from_value(value).unwrap(), text)
    };
    values.into_iter().map(readable).collect()
}

#[test]
fn every_case_is_decided_as_in_the_table() {
    for (test, text) in &cases() {
        let expected = format!("{:?}", test.expected);
        case(&test.name, text, &expected, || {
            format!("{:?}", decide(&test.policy, &test.request))
        });
    }
}

fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}
