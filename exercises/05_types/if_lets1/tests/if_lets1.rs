use if_lets1::{board, breaks_record, minutes_of};

#[test]
fn a_good_line_is_shown() {
    assert_eq!(board("Amara 42"), "Amara: 42 minutes");
    assert_eq!(board("Luis 0"), "Luis: 0 minutes");
}

#[test]
fn the_board_says_what_is_wrong() {
    assert_eq!(board("Amara"), "no time: Amara");
    assert_eq!(board(""), "no time: ");
    assert_eq!(board("Amara late"), "Amara: late is no number");
    assert_eq!(board("Amara 42 "), "Amara: 42  is no number");
}

#[test]
fn a_faster_run_breaks_the_record() {
    assert!(breaks_record("Amara 42", Some(43)));
    assert!(
        !breaks_record("Amara 42", Some(42)),
        "as fast is not faster"
    );
    assert!(!breaks_record("Amara 50", Some(42)));
    assert!(breaks_record("Amara 1", Some(2)));
}

#[test]
fn what_cannot_be_a_record() {
    assert!(!breaks_record("Amara 42", None), "there is no record yet");
    assert!(
        !breaks_record("Amara 0", Some(42)),
        "nobody runs in 0 minutes"
    );
    assert!(!breaks_record("Amara", Some(42)));
    assert!(!breaks_record("Amara x", Some(42)));
}

#[test]
fn a_runner_is_found() {
    let lines = ["Luis 51", "Amara late", "broken", "Amara 42", "Amara 39"];
    assert_eq!(minutes_of(&lines, "Luis"), Some(51));
    assert_eq!(
        minutes_of(&lines, "Amara"),
        Some(42),
        "a line that cannot be read does not end the search"
    );
    assert_eq!(minutes_of(&lines, "broken"), None);
    assert_eq!(minutes_of(&[], "Luis"), None);
}
