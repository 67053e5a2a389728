use std::panic::catch_unwind;

use panic1::{Seat, price, read_seat};

fn seat(row: char, number: u32) -> Seat {
    Seat { row, number }
}

/// The message of the panic that `price` must end with.
fn panic_message(seat: &Seat) -> String {
    match catch_unwind(|| price(seat)) {
        Ok(euros) => panic!("{seat:?} doesn't exist, but it costs {euros} euros"),
        Err(payload) => match payload.downcast::<String>() {
            Ok(message) => *message,
            Err(payload) => String::from(*payload.downcast_ref::<&str>().expect("a message")),
        },
    }
}

#[test]
fn a_seat_is_read() {
    for (typed, row, number) in [("B-4", 'B', 4), ("A-1", 'A', 1), ("E-8", 'E', 8)] {
        assert_eq!(read_seat(typed), Ok(seat(row, number)));
    }
    assert_ne!(seat('B', 4), seat('B', 5));
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
        assert_eq!(read_seat(typed), Err(format!("there is no seat {typed:?}")));
    }
}

#[test]
fn a_seat_outside_the_theater_is_an_error() {
    for typed in ["F-1", "b-1", "B-0", "B-9"] {
        assert_eq!(read_seat(typed), Err(format!("there is no seat {typed:?}")));
    }
}

#[test]
fn a_seat_has_a_price() {
    assert_eq!(price(&seat('A', 1)), 30);
    assert_eq!(price(&seat('B', 8)), 30);
    assert_eq!(price(&seat('C', 1)), 20);
}

#[test]
fn a_seat_that_does_not_exist_has_no_price() {
    for (row, number) in [('Z', 4), ('A', 9), ('B', 0)] {
        let message = panic_message(&seat(row, number));
        assert!(
            message.contains(&format!("{row}-{number}")),
            "the panic should name the seat {row}-{number}, but its message is {message:?}"
        );
    }
}
