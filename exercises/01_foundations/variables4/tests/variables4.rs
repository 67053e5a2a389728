use variables4::{RUNNING, SECONDS_PER_HOUR, is_running, speed};

/// The code without what is between `/*` and `*/`.
fn without_comments() -> String {
    let parts = include_str!("../src/lib.rs").split("/*");
    let code = parts.map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    code.collect()
}

#[test]
fn running_starts_at_the_limit() {
    assert!(is_running(RUNNING));
    assert!(!is_running(RUNNING - 1));
}

#[test]
fn both_are_constants() {
    // A constant can be used as a pattern. With a `static`, this line wouldn't compile.
    assert!(matches!(20, RUNNING), "running starts at 20 km/h");
    assert!(matches!(3600, SECONDS_PER_HOUR), "an hour has 3600 seconds");
}

#[test]
fn the_speed_comes_from_distance_and_time() {
    assert_eq!(speed(100, 6), 60);
    assert_eq!(speed(100, 10), 36);
}

/// What the code has as the value of `SECONDS_PER_HOUR`.
fn seconds_as_written() -> String {
    let program = without_comments();
    let bare = program
        .lines()
        .map(|line| line.split("//").next().unwrap_or(""));
    let code: String = bare.collect();
    let rest = code.split("const SECONDS_PER_HOUR").nth(1).unwrap_or("");
    String::from(rest.split(';').next().unwrap_or(""))
}

#[test]
fn the_seconds_show_where_they_come_from() {
    assert!(
        seconds_as_written().contains('*'),
        "a reader doesn't see where the 3600 seconds come from"
    );
}
