use modules2::campsite::office::reserve;
use modules2::campsite::{fee, fits};

#[test]
fn a_tent_can_be_too_long() {
    assert!(fits(40));
    assert!(!fits(41));
    assert_eq!(reserve(41, 9, false), "too long for 42");
}

#[test]
fn a_place_without_electricity_costs_the_nights() {
    assert_eq!(fee(9), 27);
    assert_eq!(reserve(12, 9, false), "27 euros");
}

#[test]
fn a_place_with_electricity_costs_both() {
    assert_eq!(
        reserve(40, 12, true),
        "41 euros",
        "36 for the nights and 5 for the electricity"
    );
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
fn nothing_is_written_twice() {
    assert_eq!(
        code().matches("fnfits(").count(),
        1,
        "there's one `fits`, and `office` uses it"
    );
    assert_eq!(
        code().matches("fnfee(").count(),
        2,
        "there are two fees, and `office` uses both"
    );
    assert_eq!(
        code().matches("constLENGTH").count(),
        1,
        "there's one `LENGTH`, and `office` uses it"
    );
}
