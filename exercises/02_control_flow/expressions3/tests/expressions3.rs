use expressions3::label;

#[test]
fn the_size_follows_the_litres() {
    assert_eq!(label(5, false, 1), "S to 1 (bike)");
    assert_eq!(label(6, false, 1), "M to 1 (bike)");
    assert_eq!(label(20, false, 1), "M to 1 (bike)");
    assert_eq!(label(21, false, 1), "L to 1 (bike)");
}

#[test]
fn a_fragile_parcel_is_marked() {
    assert_eq!(label(12, true, 20), "M! to 20 (air)");
}

#[test]
fn the_way_follows_the_zone() {
    assert_eq!(label(1, false, 0), "S to 0 (bike)");
    assert_eq!(label(1, false, 9), "S to 9 (bike)");
    assert_eq!(label(1, false, 10), "S to 10 (van)");
    assert_eq!(label(1, false, 19), "S to 19 (van)");
    assert_eq!(label(1, false, 20), "S to 20 (air)");
}

/// The code of `src/lib.rs` without comments and blanks.
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
fn no_name_changes_its_value() {
    assert!(
        !code().contains("letmut"),
        "no `mut`: each name gets its one value where it is declared"
    );
}
