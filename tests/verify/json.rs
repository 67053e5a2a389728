//! The JSON output of `verify`: exactly the documented keys, with the right values.

use serde_json::Value;

use super::four;
use crate::support::report::Report;

/// Whether a value has the documented type.
type Kind = fn(&Value) -> bool;

/// The object must have just these keys, in this order, each of this type.
#[track_caller]
fn has_shape(object: &Value, shape: &[(&str, Kind)]) {
    let object = object.as_object().expect("an object");
    let keys: Vec<&str> = object.keys().map(String::as_str).collect();
    let mut expected: Vec<&str> = shape.iter().map(|(key, _)| *key).collect();
    expected.sort_unstable();
    assert_eq!(keys, expected);
    for (key, is_right) in shape {
        assert!(is_right(&object[*key]), "{key}: {}", object[*key]);
    }
}

fn is_code(value: &Value) -> bool {
    value.is_null() || value.is_string()
}

fn is_seconds(value: &Value) -> bool {
    value.as_f64().is_some_and(|seconds| seconds >= 0.0)
}

fn is_place(value: &Value) -> bool {
    value.is_null() || value.as_u64().is_some_and(|number| number > 0)
}

#[test]
fn the_json_has_exactly_the_documented_keys_and_types() {
    let ran = four().run(&["verify", "--format", "json"]).exits(1);
    assert_eq!(ran.stdout.lines().count(), 1, "one line: {}", ran.stdout);
    assert!(
        ran.stdout
            .starts_with("{\"schema\":\"runner/verify/v1\",\"course\":")
    );
    let report = Report::read(&ran);
    let (text, number): (Kind, Kind) = (Value::is_string, Value::is_u64);
    has_shape(
        &report.0,
        &[
            ("schema", text),
            ("course", text),
            ("toolchain", text),
            ("summary", Value::is_object),
            ("results", Value::is_array),
        ],
    );
    assert!(
        report.0["toolchain"]
            .as_str()
            .is_some_and(|version| version.starts_with("rustc "))
    );
    has_shape(
        &report.0["summary"],
        &[
            ("exercises", number),
            ("passed", number),
            ("failed", number),
            ("skipped", number),
            ("points", number),
            ("max_points", number),
            ("seconds", is_seconds),
        ],
    );
    for result in report.0["results"].as_array().expect("a list") {
        is_result(result);
    }
}

/// Asserts that a result has exactly the documented keys and types.
fn is_result(result: &Value) {
    let (text, number, list): (Kind, Kind, Kind) =
        (Value::is_string, Value::is_u64, Value::is_array);
    let mut keys: Vec<(&str, Kind)> = vec![
        ("exercise", text),
        ("level", text),
        ("verdict", |value| {
            ["passed", "failed", "skipped"]
                .iter()
                .any(|word| value == word)
        }),
        ("cause", is_code),
        ("codes", list),
        ("tests", list),
        ("diagnostics", list),
        ("points", number),
        ("max_points", number),
        ("seconds", is_seconds),
    ];
    if result["verdict"] == "skipped" {
        keys.push(("reason", text));
    }
    has_shape(result, &keys);
    assert_eq!(result["level"], "01_harbour");
    for test in result["tests"].as_array().expect("a list") {
        has_shape(
            test,
            &[
                ("name", text),
                ("outcome", text),
                ("seconds", is_seconds),
                ("output", text),
            ],
        );
    }
    for diagnostic in result["diagnostics"].as_array().expect("a list") {
        has_shape(
            diagnostic,
            &[
                ("level", text),
                ("code", is_code),
                ("message", text),
                ("file", is_code),
                ("line", is_place),
                ("column", is_place),
            ],
        );
    }
}

#[test]
fn the_json_contains_verdicts_tests_and_diagnostics() {
    let report = Report::of(&four(), &[]);
    assert_eq!(report.0["schema"], "runner/verify/v1");
    assert_eq!(report.0["course"], "A small course");
    let sums = [
        "exercises",
        "passed",
        "failed",
        "skipped",
        "points",
        "max_points",
    ];
    let sums = sums.map(|key| report.0["summary"][key].as_u64());
    assert_eq!(sums, [4, 1, 2, 1, 3, 7].map(Some));
    let results = report.0["results"].as_array().expect("a list");
    let names: Vec<&Value> = results.iter().map(|result| &result["exercise"]).collect();
    assert_eq!(names, ["right", "wrong", "moved", "needy"]);
    let right = report.result("right");
    assert_eq!(
        [&right["verdict"], &right["cause"], &right["points"]],
        [&Value::from("passed"), &Value::Null, &3.into()]
    );
    let warning = &right["diagnostics"][0];
    assert_eq!(
        [&warning["level"], &warning["code"]],
        ["warning", "unused_variables"]
    );
    assert_eq!([&warning["line"], &warning["column"]], [2, 9]);
    let test = &report.result("wrong")["tests"][0];
    assert_eq!(
        [&test["name"], &test["outcome"]],
        ["the_water_is_high", "failed"]
    );
    assert!(
        test["output"]
            .as_str()
            .is_some_and(|output| output.contains("left: 1"))
    );
    let moved = report.result("moved");
    assert_eq!(
        [
            &moved["cause"],
            &moved["codes"][0],
            &moved["diagnostics"][0]["code"]
        ],
        ["compile", "E0382", "E0382"]
    );
    assert_eq!(
        moved["diagnostics"][0]["file"],
        "exercises/01_harbour/moved/src/lib.rs"
    );
    assert_eq!(moved["tests"], serde_json::json!([]));
    let needy = report.result("needy");
    assert_eq!([&needy["verdict"], &needy["cause"]], ["skipped", "tool"]);
}
