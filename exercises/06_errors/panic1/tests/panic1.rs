use panic1::{Seat, poster_seat, price, read_seat};

fn seat(row: char, number: u32) -> Seat {
    Seat { row, number }
}

#[test]
fn a_seat_is_read() {
    assert_eq!(read_seat("B-4"), Ok(seat('B', 4)));
    assert_eq!(read_seat("A-1"), Ok(seat('A', 1)));
    assert_eq!(read_seat("E-8"), Ok(seat('E', 8)));
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
#[should_panic(expected = "Z-4")]
fn the_price_of_a_row_that_does_not_exist_is_a_bug() {
    price(&seat('Z', 4));
}

#[test]
#[should_panic(expected = "A-9")]
fn the_price_of_a_seat_that_does_not_exist_is_a_bug() {
    price(&seat('A', 9));
}

#[test]
fn a_poster_names_a_seat() {
    assert_eq!(poster_seat("C-7"), seat('C', 7));
    assert_eq!(poster_seat("E-1"), seat('E', 1));
}

#[test]
#[should_panic(expected = "poster")]
fn a_panic_about_a_poster_speaks_of_posters() {
    poster_seat("X-7");
}
