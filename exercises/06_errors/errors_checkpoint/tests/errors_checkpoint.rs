use std::error::Error;
use std::path::Path;
use std::process::{Command, Output};

use errors_checkpoint::{
    Booking, BookingError, Deck, FullError, ListError, mistakes, read_booking, read_list,
};

/// All messages of an error, from the outside to the inside.
fn chain(error: &dyn Error) -> Vec<String> {
    let mut messages = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(inner) = cause {
        messages.push(inner.to_string());
        cause = inner.source();
    }
    messages
}

fn booking(vehicle: &str, metres: u32, people: u32) -> Booking {
    Booking {
        vehicle: String::from(vehicle),
        metres,
        people,
    }
}

fn wrong_booking(line: &str) -> BookingError {
    read_booking(line).expect_err("this booking must be refused")
}

#[test]
fn a_booking_is_read() -> Result<(), BookingError> {
    assert_eq!(read_booking("van, 6, 2")?, booking("van", 6, 2));
    assert_eq!(
        read_booking("  camping bus,7 ,  1")?,
        booking("camping bus", 7, 1)
    );
    Ok(())
}

#[test]
fn a_wrong_booking_tells_why() {
    assert_eq!(
        chain(&wrong_booking("van, 6")),
        ["a booking has 3 fields, and this one has 2"]
    );
    assert_eq!(
        chain(&wrong_booking("van, 6, 2, 1")),
        ["a booking has 3 fields, and this one has 4"]
    );
    assert_eq!(
        chain(&wrong_booking("van, 6, 0")),
        ["nobody drives the van"]
    );
}

#[test]
fn a_wrong_number_keeps_its_cause() {
    assert_eq!(
        chain(&wrong_booking("van, long, 2")),
        [
            "the length is not a number",
            "invalid digit found in string"
        ]
    );
    assert_eq!(
        chain(&wrong_booking("van, 6, ")),
        [
            "the number of people is not a number",
            "cannot parse integer from empty string"
        ]
    );
}

#[test]
fn the_first_error_from_the_left_counts() {
    assert!(matches!(
        wrong_booking("van, long, many"),
        BookingError::NotANumber { what: "length", .. }
    ));
}

#[test]
fn a_list_is_read() -> Result<(), ListError> {
    assert_eq!(
        read_list("van, 6, 2\n\nbicycle, 2, 1\n")?,
        [booking("van", 6, 2), booking("bicycle", 2, 1)]
    );
    assert_eq!(read_list("")?, [], "an empty list is a good list");
    Ok(())
}

#[test]
fn the_first_wrong_line_is_named() {
    let error =
        read_list("van, 6, 2\n\nbus, long, 40\nvan, 6\n").expect_err("line 3 must be refused");
    assert_eq!(
        chain(&error),
        [
            "line 3 is wrong",
            "the length is not a number",
            "invalid digit found in string"
        ],
        "empty lines are counted"
    );
}

#[test]
fn all_wrong_lines_are_found() {
    let mut told = Vec::new();
    for mistake in mistakes("van, 6\nvan, 6, 2\n\nvan, 6, 0\nvan") {
        told.push(chain(&mistake).join(": "));
    }
    assert_eq!(
        told,
        [
            "line 1 is wrong: a booking has 3 fields, and this one has 2",
            "line 4 is wrong: nobody drives the van",
            "line 5 is wrong: a booking has 3 fields, and this one has 1",
        ]
    );
    assert!(mistakes("van, 6, 2").is_empty(), "this list is good");
}

#[test]
fn a_deck_fills_up() {
    let mut deck = Deck::new(10);
    assert_eq!(deck.board(&booking("van", 6, 2)), Ok(()));
    assert_eq!(deck.free(), 4);
    assert_eq!(deck.board(&booking("car", 4, 1)), Ok(()));
    assert_eq!(deck.free(), 0, "the last metre can be used");
    assert_eq!(deck.metres(), 10);
}

#[test]
fn a_vehicle_without_room_changes_nothing() {
    let mut deck = Deck::new(4);
    let error = FullError {
        vehicle: String::from("lorry"),
        needed: 12,
        free: 4,
    };
    assert_eq!(
        error.to_string(),
        "there is no room for the lorry: 12 metres are needed, and 4 are free"
    );
    assert_eq!(deck.board(&booking("lorry", 12, 1)), Err(error));
    assert_eq!(
        deck.free(),
        4,
        "the lorry stays on land, and the deck is as it was"
    );
}

#[test]
#[should_panic(expected = "a deck needs room")]
fn a_deck_without_room_is_a_bug() {
    Deck::new(0);
}

fn list(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/lists")
        .join(name);
    path.display().to_string()
}

fn run(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_errors_checkpoint"))
        .args(words)
        .output()
        .expect("the program starts")
}

/// What the program writes to standard error; nothing goes to standard output.
fn complaint(output: &Output) -> String {
    assert!(output.stdout.is_empty(), "an error is no result");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_program_boards_a_list() {
    for (name, metres, line) in [
        (
            "monday.txt",
            "30",
            "3 vehicles, 4 people, 10 of 30 metres free\n",
        ),
        (
            "monday.txt",
            "20",
            "3 vehicles, 4 people, 0 of 20 metres free\n",
        ),
        (
            "nobody.txt",
            "5",
            "0 vehicles, 0 people, 5 of 5 metres free\n",
        ),
    ] {
        let output = run(&[&list(name), metres]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), line);
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn a_wrong_list_is_told_in_one_line() {
    let wrong = list("wrong.txt");
    let output = run(&[&wrong, "30"]);
    assert_eq!(
        complaint(&output),
        format!(
            "ferry: cannot board {wrong}: line 3 is wrong: the length is not a number: invalid digit found in string\n"
        )
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_full_deck_is_told_in_one_line() {
    let monday = list("monday.txt");
    let output = run(&[&monday, "19"]);
    assert_eq!(
        complaint(&output),
        format!(
            "ferry: cannot board {monday}: there is no room for the lorry: 12 metres are needed, and 11 are free\n"
        )
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_missing_list_is_told_in_one_line() {
    for name in ["tuesday.txt", "usage.txt"] {
        let missing = list(name);
        let output = run(&[&missing, "30"]);
        let complaint = complaint(&output);
        assert!(
            complaint.starts_with(&format!("ferry: cannot board {missing}: ")),
            "the file and the cause are missing in {complaint:?}"
        );
        assert_eq!(complaint.lines().count(), 1);
        assert_eq!(
            output.status.code(),
            Some(1),
            "the call was right, whatever the name {name:?} says"
        );
    }
}

#[test]
fn a_wrong_call_ends_with_2() {
    let monday = list("monday.txt");
    for words in [
        &[][..],
        &[monday.as_str()],
        &[monday.as_str(), "long"],
        &[monday.as_str(), "0"],
        &[monday.as_str(), "30", "40"],
    ] {
        let output = run(words);
        assert_eq!(
            complaint(&output),
            "ferry: usage: errors_checkpoint <list> <metres>\n",
            "the words are {words:?}"
        );
        assert_eq!(output.status.code(), Some(2), "the words are {words:?}");
    }
}
