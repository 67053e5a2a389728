use std::process::Command;

/// The schedule from hour `first` to hour `last`, with a jingle every `gap` minutes.
fn schedule(first: &str, last: &str, gap: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_loops1"))
        .args([first, last, gap])
        .output()
        .expect("the program starts");
    assert!(
        output.status.success(),
        "the program stopped before its end: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn every_hour_has_a_row() {
    assert_eq!(
        schedule("6", "8", "20"),
        "06: 00 20 40\n07: 00 20 40\n08: 00 20 40\n",
        "the last hour is part of the schedule"
    );
}

#[test]
fn the_gap_does_not_have_to_divide_the_hour() {
    assert_eq!(
        schedule("22", "22", "25"),
        "22: 00 25 50\n",
        "one hour is one row"
    );
    assert_eq!(
        schedule("9", "10", "7"),
        "09: 00 07 14 21 28 35 42 49 56\n10: 00 07 14 21 28 35 42 49 56\n"
    );
}

#[test]
fn there_can_be_one_jingle_per_hour() {
    assert_eq!(
        schedule("0", "1", "60"),
        "00: 00\n01: 00\n",
        "minute 60 belongs to the next hour"
    );
}

#[test]
fn without_hours_there_are_no_rows() {
    assert_eq!(
        schedule("8", "6", "20"),
        "",
        "the first hour is after the last one"
    );
}
