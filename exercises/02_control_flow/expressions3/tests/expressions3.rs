use expressions3::label;

#[test]
fn the_size_follows_the_height() {
    assert_eq!(label(5, false, 1), "S at 1 (cellar)");
    assert_eq!(label(6, false, 1), "M at 1 (cellar)");
    assert_eq!(label(20, false, 1), "M at 1 (cellar)");
    assert_eq!(label(21, false, 1), "L at 1 (cellar)");
}

#[test]
fn a_poisonous_plant_is_marked() {
    assert_eq!(label(12, true, 20), "M! at 20 (window)");
}

#[test]
fn the_room_follows_the_temperature() {
    assert_eq!(label(1, false, 0), "S at 0 (cellar)");
    assert_eq!(label(1, false, 9), "S at 9 (cellar)");
    assert_eq!(label(1, false, 10), "S at 10 (hall)");
    assert_eq!(label(1, false, 19), "S at 19 (hall)");
    assert_eq!(label(1, false, 20), "S at 20 (window)");
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
fn no_variable_changes_its_value() {
    assert!(
        !code().contains("letmut"),
        "no `mut`: each variable gets its only value where it's declared"
    );
}
