use results2::{Lap, mistakes, team, total};

const GOOD: [&str; 3] = ["Ada 71", "Bo 68", "Cleo 80"];
const BAD: [&str; 5] = ["Ada 71", "Bo", "Cleo 80", "Dan fast", "Eve -4"];

/// Each lap as it is on the sheet.
fn lines_of(laps: Vec<Lap>) -> Vec<String> {
    laps.iter()
        .map(|lap| format!("{} {}", lap.name, lap.seconds))
        .collect()
}

#[test]
fn a_correct_sheet_has_all_laps() {
    assert_eq!(
        team(&GOOD).map(lines_of),
        Ok(GOOD.map(String::from).to_vec())
    );
    assert_ne!(team(&GOOD), team(&GOOD[1..]));
    assert_eq!(team(&[]), Ok(Vec::new()), "an empty sheet has no mistakes");
}

#[test]
fn a_team_with_a_wrong_line_is_an_error() {
    assert_eq!(
        team(&["Ada 71", "Cleo 80", "Dan fast"]),
        Err(String::from("\"fast\" is not a time")),
        "you must not skip the wrong line"
    );
}

#[test]
fn the_first_error_is_returned() {
    assert_eq!(team(&BAD), Err(String::from("\"Bo\" has no time")));
    assert_eq!(
        team(&["Dan fast", "Bo"]),
        Err(String::from("\"fast\" is not a time"))
    );
}

#[test]
fn the_seconds_are_added_up() {
    assert_eq!(total(&GOOD), Ok(219));
    assert_eq!(total(&["Ada 71"]), Ok(71));
    assert_eq!(total(&[]), Ok(0));
}

#[test]
fn a_sheet_with_a_wrong_line_has_no_total() {
    assert_eq!(total(&BAD), Err(String::from("\"Bo\" has no time")));
    assert_eq!(
        total(&["Ada 71", "Eve -4"]),
        Err(String::from("\"-4\" is not a time")),
        "a wrong line isn't 0 seconds"
    );
}

#[test]
fn all_mistakes_are_listed() {
    assert_eq!(
        mistakes(&BAD),
        [
            "\"Bo\" has no time",
            "\"fast\" is not a time",
            "\"-4\" is not a time"
        ]
    );
    assert!(mistakes(&GOOD).is_empty(), "nothing is wrong on this sheet");
}
