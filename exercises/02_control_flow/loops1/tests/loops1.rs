use std::process::Command;

/// The timetable from hour `first` to hour `last`, a bus every `gap` minutes.
fn timetable(first: &str, last: &str, gap: &str) -> String {
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
        timetable("6", "8", "20"),
        "06: 00 20 40\n07: 00 20 40\n08: 00 20 40\n",
        "the last hour belongs to the timetable"
    );
}

#[test]
fn a_gap_that_does_not_divide_the_hour() {
    assert_eq!(
        timetable("22", "22", "25"),
        "22: 00 25 50\n",
        "one hour is one row"
    );
    assert_eq!(
        timetable("9", "10", "7"),
        "09: 00 07 14 21 28 35 42 49 56\n10: 00 07 14 21 28 35 42 49 56\n"
    );
}

#[test]
fn one_bus_an_hour() {
    assert_eq!(
        timetable("0", "1", "60"),
        "00: 00\n01: 00\n",
        "minute 60 belongs to the next hour"
    );
}

#[test]
fn no_hours_no_rows() {
    assert_eq!(
        timetable("8", "6", "20"),
        "",
        "the first hour lies after the last one"
    );
}
