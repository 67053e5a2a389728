use lint1::findings;

/// The findings in a function with these statements, the first of which is in line 1.
fn lines(statements: &str) -> Vec<usize> {
    findings(&format!("fn land() {{ {statements} }}")).expect("it's valid Rust")
}

#[test]
fn calls_are_found_wherever_they_are() {
    assert_eq!(lines("radar.read().unwrap();"), [1]);
    assert_eq!(lines("thrust(\n fuel\n .expect(\"empty\"));"), [3]);
    assert_eq!(
        lines("let height = if up {\n radar.unwrap() } else { 0 };"),
        [2]
    );
}

#[test]
fn calls_inside_of_other_calls_are_found() {
    assert_eq!(
        lines("legs.iter().map(|leg|\n leg.lock().unwrap()).count();"),
        [2]
    );
    assert_eq!(lines("radar.unwrap()\n .height()\n .unwrap();"), [1, 3]);
    assert_eq!(lines("a.expect(&\n b.unwrap());"), [1, 2]);
    assert_eq!(lines("a.unwrap_or(\n b.unwrap());"), [2]);
}

#[test]
fn methods_of_other_kinds_are_not_flagged() {
    assert_eq!(lines("map.unwrap(\n present.unwrap());"), [2]);
    assert_eq!(lines("parser.expect(); parser.expect(1, 2);"), []);
    assert_eq!(lines("radar.unwrap_or(0); radar.unwrap_or_default();"), []);
}

#[test]
fn text_is_not_flagged() {
    assert_eq!(lines("log(\"a.unwrap()\"); // b.unwrap()\n"), []);
    assert_eq!(lines("let unwrap = 3; height.unwrap = unwrap;"), []);
}

#[test]
fn what_is_not_rust_is_an_error() {
    assert!(findings("fn land() {").is_err());
}
