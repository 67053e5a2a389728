use rewrite1::repair;

/// The repaired expression, as the last line of a function.
fn repaired(expression: &str) -> String {
    let program = repair(&format!("fn f() {{ {expression} }}")).expect("it's valid Rust");
    let lines = program.trim_start_matches("fn f() {").trim_end();
    lines.trim_end_matches('}').trim().to_owned()
}

#[test]
fn a_length_of_zero_is_empty() {
    assert_eq!(repaired("a.len() == 0"), "a.is_empty()");
}

#[test]
fn any_other_length_is_not_empty() {
    assert_eq!(repaired("a.len() != 0"), "!a.is_empty()");
    assert_eq!(repaired("a.len() > 0"), "!a.is_empty()");
}

#[test]
fn comparisons_are_repaired_wherever_they_are() {
    assert_eq!(
        repaired("x && (a.len() == 0 || !(b.len() > 0))"),
        "x && (a.is_empty() || !(!b.is_empty()))"
    );
    assert_eq!(
        repaired("let is_idle = play(songs.len() != 0);"),
        "let is_idle = play(!songs.is_empty());"
    );
}

#[test]
fn the_receiver_may_need_a_repair_too() {
    assert_eq!(
        repaired("rows.filter(|row| row.len() > 0).len() == 0"),
        "rows.filter(|row| !row.is_empty()).is_empty()"
    );
    assert_eq!(repaired("(&a[1..]).len() == 0"), "(&a[1..]).is_empty()");
}

#[test]
fn other_comparisons_stay() {
    for same in [
        "a.len() == 1",
        "a.len() < 0",
        "len() == 0",
        "a.len(1) == 0",
        "a.length() > 0",
    ] {
        assert_eq!(repaired(same), same);
    }
}

#[test]
fn what_is_not_rust_is_an_error() {
    assert!(repair("fn f() { a.len() == }").is_err());
}
