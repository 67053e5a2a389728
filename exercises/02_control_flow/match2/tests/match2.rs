use match2::opening;

#[test]
fn the_museum_is_open_on_other_days() {
    assert_eq!(opening(3, 1), "9 to 17", "day 1 is closed, day 3 is open");
    assert_eq!(opening(7, 2), "10 to 18");
}

#[test]
fn the_closed_day_changes_with_the_season() {
    for closed in 1..=7 {
        assert_eq!(
            opening(closed, closed),
            "closed",
            "day {closed} is the closed day"
        );
        let next = closed % 7 + 1;
        assert_ne!(
            opening(next, closed),
            "closed",
            "only day {closed} is closed, and this is day {next}"
        );
    }
}

#[test]
fn a_week_has_seven_days() {
    assert_eq!(opening(0, 1), "there is no day 0");
    assert_eq!(opening(8, 1), "there is no day 8");
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
fn an_arm_decides_about_the_closed_day() {
    assert!(
        code().contains("=>String::from(\"closed\")") || code().contains("=>\"closed\""),
        "the first arm stays, and decides whether this is the closed day"
    );
}
