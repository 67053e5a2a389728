use if_lets1::{board, breaks_record, minutes_of};

#[test]
fn a_valid_line_is_on_the_board() {
    assert_eq!(board("Amara 42"), "Amara: 42 minutes");
    assert_eq!(board("Luis 0"), "Luis: 0 minutes");
}

#[test]
fn the_board_shows_what_is_wrong() {
    assert_eq!(board("Amara"), "no time: Amara");
    assert_eq!(board(""), "no time: ");
    assert_eq!(board("Amara late"), "Amara: late is not a number");
    assert_eq!(board("Amara 42 "), "Amara: 42  is not a number");
}

#[test]
fn a_faster_run_breaks_the_record() {
    assert!(breaks_record("Amara 42", Some(43)));
    assert!(
        !breaks_record("Amara 42", Some(42)),
        "an equal time isn't faster"
    );
    assert!(!breaks_record("Amara 50", Some(42)));
    assert!(breaks_record("Amara 1", Some(2)));
}

#[test]
fn a_missing_or_invalid_time_breaks_no_record() {
    assert!(!breaks_record("Amara 42", None), "there is no record yet");
    assert!(
        !breaks_record("Amara 0", Some(42)),
        "0 minutes can't be right"
    );
    assert!(!breaks_record("Amara", Some(42)));
    assert!(!breaks_record("Amara x", Some(42)));
}

#[test]
fn the_first_readable_line_of_a_runner_counts() {
    let lines = ["Luis 51", "Amara late", "broken", "Amara 42", "Amara 39"];
    assert_eq!(minutes_of(&lines, "Luis"), Some(51));
    assert_eq!(
        minutes_of(&lines, "Amara"),
        Some(42),
        "a line that can't be read doesn't end the search"
    );
    assert_eq!(minutes_of(&lines, "broken"), None);
    assert_eq!(minutes_of(&[], "Luis"), None);
}
