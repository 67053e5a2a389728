use break_continue1::panel;

#[test]
fn without_buttons_there_are_no_labels() {
    assert_eq!(panel(0), "");
}

#[test]
fn the_first_buttons_are_there() {
    assert_eq!(panel(1), "1", "the lowest button is floor 1");
    assert_eq!(panel(3), "1 2 3");
}

#[test]
fn the_panel_goes_on_after_a_missing_floor() {
    assert_eq!(panel(4), "1 2 3 5");
    assert_eq!(panel(5), "1 2 3 5 6");
    assert_eq!(
        panel(12),
        "1 2 3 5 6 7 8 9 10 11 12 15",
        "13 and 14 are both missing"
    );
    assert!(panel(30).ends_with("31 32 33 35"), "{}", panel(30));
}

/// The code of `src/lib.rs` without comments and whitespace.
fn code() -> String {
    let mut code = String::new();
    for line in include_str!("../src/lib.rs").lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn the_continue_stays() {
    let code = code();
    let (before_the_label, _) = code.split_once("push_str").unwrap_or((&code, ""));
    assert!(
        before_the_label.contains("continue"),
        "keep the `continue` that skips a missing floor, and fix the loop around it"
    );
}
