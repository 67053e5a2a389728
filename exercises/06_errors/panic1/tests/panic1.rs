use std::fmt::Debug;
use std::panic::{UnwindSafe, catch_unwind};

use panic1::{Seat, poster_seat, price, read_seat};

fn seat(row: char, number: u32) -> Seat {
    Seat { row, number }
}

/// The words of the panic that has to come out of the work.
fn panic_of<T: Debug>(what: &str, work: impl FnOnce() -> T + UnwindSafe) -> String {
    match catch_unwind(work) {
        Ok(value) => panic!("{what} is a bug, but nothing panicked: the result is {value:?}"),
        Err(payload) => match payload.downcast_ref::<String>() {
            Some(words) => words.clone(),
            None => String::from(*payload.downcast_ref::<&str>().expect("a text")),
        },
    }
}

fn check_price_panics(row: char, number: u32) {
    let words = panic_of("this price", || price(&seat(row, number)));
    assert!(
        words.contains(&format!("{row}-{number}")),
        "the panic must name the seat {row}-{number}, and it says {words:?}"
    );
}

#[test]
fn a_seat_is_read() {
    for (typed, row, number) in [("B-4", 'B', 4), ("A-1", 'A', 1), ("E-8", 'E', 8)] {
        let seat = read_seat(typed).expect("the theatre has this seat");
        assert_eq!((seat.row, seat.number), (row, number));
    }
}

#[test]
fn a_typing_mistake_is_an_error() {
    for typed in [
        "B4",
        "",
        "BB-4",
        "B-x",
        "B-",
        "-4",
        "B-4-1",
        "B-99999999999",
    ] {
        assert_eq!(
            read_seat(typed),
            Err(format!("there is no seat {typed:?}")),
            "the visitor typed {typed:?}"
        );
    }
}

#[test]
fn a_seat_outside_of_the_theatre_is_an_error() {
    for typed in ["F-1", "b-1", "B-0", "B-9"] {
        assert_eq!(
            read_seat(typed),
            Err(format!("there is no seat {typed:?}")),
            "the visitor typed {typed:?}"
        );
    }
}

#[test]
fn a_seat_has_a_price() {
    assert_eq!(price(&seat('B', 8)), 30);
    assert_eq!(price(&seat('C', 1)), 20);
}

#[test]
fn the_price_of_a_row_that_does_not_exist_is_a_bug() {
    check_price_panics('Z', 4);
}

#[test]
fn the_price_of_a_seat_that_does_not_exist_is_a_bug() {
    check_price_panics('A', 9);
}

#[test]
fn the_price_of_seat_0_is_a_bug() {
    check_price_panics('B', 0);
}

#[test]
fn a_poster_names_a_seat() {
    for (poster, row, number) in [("C-7", 'C', 7), ("E-1", 'E', 1)] {
        let seat = poster_seat(poster);
        assert_eq!((seat.row, seat.number), (row, number));
    }
}

#[test]
fn a_panic_about_a_poster_speaks_of_posters() {
    let words = panic_of("this poster", || poster_seat("X-7"));
    assert!(
        words.contains("poster"),
        "the panic must say what every poster promises, and it says {words:?}"
    );
}
