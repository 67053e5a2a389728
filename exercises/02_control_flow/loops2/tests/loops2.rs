use loops2::{total, wettest_day};

#[test]
fn the_rain_of_a_week_is_added() {
    assert_eq!(total(&[0, 3, 12, 0, 7, 12, 1]), 35);
}

#[test]
fn without_days_there_is_no_rain() {
    assert_eq!(total(&[]), 0);
    assert_eq!(wettest_day(&[]), 0, "without days there's no wettest day");
}

#[test]
fn days_are_counted_from_one() {
    assert_eq!(wettest_day(&[9, 3, 2]), 1);
    assert_eq!(wettest_day(&[1, 3, 20]), 3, "the last day counts, too");
}

#[test]
fn the_first_of_two_equal_days_wins() {
    assert_eq!(wettest_day(&[0, 3, 12, 0, 12]), 3);
}

#[test]
fn a_dry_week_has_no_wettest_day() {
    assert_eq!(wettest_day(&[0, 0, 0]), 0);
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
fn the_loops_walk_over_the_amounts() {
    assert!(
        !code().contains("while") && !code().contains(".get(") && !code().contains(".nth("),
        "a `for` over the amounts needs neither a counter nor a method that looks one up"
    );
}
