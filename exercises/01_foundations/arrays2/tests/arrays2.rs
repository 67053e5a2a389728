use arrays2::{book, large_hall};

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
    assert_eq!(plan, EMPTY, "a seat is taken that no one booked");
}

#[test]
fn two_bookings_are_both_kept() {
    let plan = book(book(EMPTY, 0, 1), 0, 2);
    assert_eq!(
        plan[0],
        [false, true, true, false],
        "one of the two booked seats is still free"
    );
}

#[test]
fn the_large_hall_is_free_or_taken() {
    let free = large_hall(false);
    assert!(
        !free.as_flattened().contains(&true),
        "a seat of the free hall is taken"
    );
    let full = large_hall(true);
    assert!(
        !full.as_flattened().contains(&false),
        "a seat of the full hall is free"
    );
}
