//! `expected` is a part of the message, so the test fails if the code panics for another reason. What has
//! to work before the panic comes is a test of its own: `should_panic` can't tell where a panic came from.

use unit_tests2::Hall;

#[test]
fn a_seat_that_is_taken_is_no_longer_free() {
    let mut hall = Hall::new(4, 10);
    hall.take(1, 1);
    hall.take(1, 10);
    hall.take(4, 10);
    assert_eq!(hall.free(), 37);
}

#[test]
#[should_panic(expected = "there is no row 0")]
fn rows_begin_with_one() {
    Hall::new(4, 10).take(0, 1);
}

#[test]
#[should_panic(expected = "there is no row 5")]
fn a_row_after_the_last_one_is_refused() {
    Hall::new(4, 10).take(5, 1);
}

#[test]
#[should_panic(expected = "there is no seat 0")]
fn seats_begin_with_one() {
    Hall::new(4, 10).take(2, 0);
}

#[test]
#[should_panic(expected = "there is no seat 11")]
fn a_seat_beside_the_row_is_refused() {
    Hall::new(4, 10).take(2, 11);
}

#[test]
#[should_panic(expected = "row 3 seat 7 is taken")]
fn a_seat_is_taken_once() {
    let mut hall = Hall::new(4, 10);
    hall.take(3, 7);
    hall.take(3, 7);
}
