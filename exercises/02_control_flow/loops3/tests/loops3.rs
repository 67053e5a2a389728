use loops3::{halvings, next_feeding};

#[test]
fn at_midnight_the_first_feeding_is_next() {
    assert_eq!(next_feeding(0, 30), 20);
}

#[test]
fn a_feeding_that_starts_now_is_the_next_one() {
    assert_eq!(next_feeding(20, 30), 20);
    assert_eq!(next_feeding(80, 30), 80);
}

#[test]
fn between_two_feedings_the_later_one_is_next() {
    assert_eq!(next_feeding(81, 30), 110);
    assert_eq!(next_feeding(600, 45), 605);
}

#[test]
fn the_next_feeding_can_be_after_midnight() {
    assert_eq!(
        next_feeding(1435, 30),
        20,
        "1460 minutes are 20 minutes past midnight"
    );
}

#[test]
fn a_photo_that_fits_is_not_halved() {
    assert_eq!(halvings(800, 800), (0, 800));
    assert_eq!(halvings(5, 800), (0, 5));
}

#[test]
fn a_photo_is_halved_until_it_fits() {
    assert_eq!(halvings(801, 800), (1, 400), "half of 801 is rounded down");
    assert_eq!(halvings(4000, 600), (3, 500));
    assert_eq!(halvings(7, 1), (2, 1));
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
fn both_searches_use_the_loop_that_returns_a_value() {
    assert!(
        code().matches("loop{").count() >= 2 && !code().contains("while"),
        "each of the two functions needs the loop whose `break` can carry a value"
    );
    assert!(
        !code().contains("break;") && !code().contains("return"),
        "let each `break` carry its value out of the loop"
    );
}
