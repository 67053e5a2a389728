use arrays2::{book, whole_plan};

const EMPTY: [[bool; 4]; 3] = [
    [false, false, false, false],
    [false, false, false, false],
    [false, false, false, false],
];

#[test]
fn a_booked_seat_is_taken() {
    let plan = book(EMPTY, 1, 3);
    assert!(plan[1][3], "the booked seat is still free");
}

#[test]
fn the_other_seats_stay_free() {
    let mut plan = book(EMPTY, 2, 0);
    plan[2][0] = false;
    assert_eq!(plan, EMPTY, "a seat was taken that nobody booked");
}

#[test]
fn two_bookings_are_both_kept() {
    let plan = book(book(EMPTY, 0, 1), 0, 2);
    assert_eq!(plan[0], [false, true, true, false]);
}

#[test]
fn a_whole_plan_is_free_or_taken() {
    assert_eq!(whole_plan(false), EMPTY);
    let full = whole_plan(true);
    assert_eq!(full.as_flattened(), [true; 12]);
}
