use std::process::Command;

/// What the oven shows for bread that needs this many minutes.
fn display(minutes: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_if_else1"))
        .arg(minutes)
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_bread_is_ready_now() {
    assert_eq!(display("0"), "Bread ready now\n---------------\n");
}

#[test]
fn less_than_an_hour_is_shown_in_minutes() {
    assert_eq!(display("1"), "Bread ready in 1 min\n--------------------\n");
    assert_eq!(
        display("59"),
        "Bread ready in 59 min\n---------------------\n"
    );
}

#[test]
fn more_time_is_shown_in_hours_and_minutes() {
    assert_eq!(
        display("60"),
        "Bread ready in 1 h 00 min\n-------------------------\n",
        "sixty minutes are one hour"
    );
    assert_eq!(
        display("75"),
        "Bread ready in 1 h 15 min\n-------------------------\n"
    );
    assert_eq!(
        display("605"),
        "Bread ready in 10 h 05 min\n--------------------------\n"
    );
}

#[test]
fn each_text_is_built_only_once() {
    assert!(
        !include_str!("../src/main.rs").contains("&format!"),
        "`&format!(…)` makes a `String` and keeps only a reference to it: let `notice` own its text"
    );
}
