use foundations_checkpoint::board::{Train, line, next, percent_used, short_name};
use foundations_checkpoint::clock::{later, show};
use std::process::Command;

const TRAINS: [Train; 3] = [
    ((7, 5), "Graz", 'b'),
    ((9, 0), "Győr", 'a'),
    ((23, 50), "Villeneuve-lès-Avignon", 'f'),
];

/// The lines that the program prints.
fn printed_lines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_foundations_checkpoint"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    printed.lines().map(String::from).collect()
}

#[test]
fn a_later_time_can_be_on_the_same_day() {
    assert_eq!(later((7, 50), 15), (8, 5));
    assert_eq!(later((9, 0), 0), (9, 0));
}

#[test]
fn after_midnight_the_clock_starts_again() {
    assert_eq!(later((23, 59), 1), (0, 0));
    assert_eq!(later((22, 30), 200), (1, 50));
    assert_eq!(later((10, 0), 3 * 24 * 60 + 5), (10, 5), "three days later");
}

#[test]
fn many_minutes_do_not_overflow() {
    assert_eq!(later((10, 0), u32::MAX), (14, 15));
    assert_eq!(later((23, 59), u32::MAX), (4, 14));
}

#[test]
fn hours_and_minutes_have_two_digits() {
    assert_eq!(show((7, 5)), "07:05");
    assert_eq!(show((0, 0)), "00:00");
    assert_eq!(show((23, 40)), "23:40");
}

#[test]
fn a_short_name_has_at_most_twelve_characters() {
    assert_eq!(short_name("Graz"), "Graz");
    assert_eq!(short_name("Villeneuve-lès-Avignon"), "Villeneuve-l");
    assert_eq!(short_name("České Budějovice"), "České Budějo");
}

#[test]
fn a_line_has_straight_columns() {
    assert_eq!(line(TRAINS[0], 0), "07:05  Graz          B");
    assert_eq!(line(TRAINS[1], 0), "09:00  Győr          A");
    assert_eq!(line(TRAINS[2], 0), "23:50  Villeneuve-l  F");
}

#[test]
fn a_line_shows_the_actual_time() {
    assert_eq!(line(TRAINS[2], 25), "00:15  Villeneuve-l  F");
}

#[test]
fn the_next_trains_come_first() {
    assert_eq!(next(&TRAINS, 2), &TRAINS[..2]);
    assert_eq!(next(&TRAINS, 0), []);
}

#[test]
fn a_short_list_is_shown_whole() {
    assert_eq!(next(&TRAINS, 3), TRAINS);
    assert_eq!(next(&TRAINS, 50), TRAINS);
    assert_eq!(next(&[], 5), []);
}

#[test]
fn the_use_of_the_board_is_in_percent() {
    assert_eq!(percent_used(3, 8), 37);
    assert_eq!(percent_used(0, 8), 0);
    assert_eq!(percent_used(8, 8), 100);
    assert_eq!(percent_used(9, 8), 100, "a board can't be more than full");
    assert_eq!(percent_used(29, 100), 29, "a float isn't exact");
}

#[test]
fn many_trains_do_not_overflow() {
    assert_eq!(percent_used(u32::MAX, 1), 100);
    assert_eq!(percent_used(60_000_000, 120_000_000), 50);
    assert_eq!(percent_used(u32::MAX / 4, u32::MAX), 24);
}

#[test]
fn the_program_prints_the_board() {
    assert_eq!(
        printed_lines(),
        [
            "Time   To            Platform",
            "23:10  Graz          B",
            "00:02  České Budějo  C",
            "00:11  Győr          A",
            "37 % of the board"
        ]
    );
}
