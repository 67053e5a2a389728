use variables4::{SECONDS_PER_HOUR, SPEED_LIMIT, is_too_fast, speed};

/// The code without what stands between `/*` and `*/`.
fn without_comments() -> String {
    let parts = include_str!("../src/lib.rs").split("/*");
    let code = parts.map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    code.collect()
}

#[test]
fn the_limit_itself_is_allowed() {
    assert!(!is_too_fast(SPEED_LIMIT));
    assert!(is_too_fast(SPEED_LIMIT + 1));
}

#[test]
fn both_are_constants() {
    // A constant may stand as a pattern here. A `static` may not: the compiler would refuse this line.
    assert!(matches!(50, SPEED_LIMIT), "the limit is 50 km/h");
    assert!(matches!(3600, SECONDS_PER_HOUR), "an hour has 3600 seconds");
}

#[test]
fn the_speed_comes_from_way_and_time() {
    assert_eq!(speed(100, 6), 60);
    assert_eq!(speed(100, 10), 36);
}

#[test]
fn the_hour_shows_where_it_comes_from() {
    let program = without_comments();
    let bare = program
        .lines()
        .map(|line| line.split("//").next().unwrap_or(""));
    let code: String = bare.collect();
    let rest = code.split("const SECONDS_PER_HOUR").nth(1).unwrap_or("");
    let value = rest.split(';').next().unwrap_or("");
    assert!(
        value.contains('*'),
        "a reader does not see where the seconds of an hour come from"
    );
}
