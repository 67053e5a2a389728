//! The box office of a theatre: rows A to E, seats 1 to 8. A seat is written like this: "B-4".
//!
//! - `read_seat` gets what visitors type. They make mistakes every day, so it must return an error and never panic.
//! - `price` gets a seat that our own code made. A seat that does not exist is a bug: panic, and name the seat ("Z-4").
//! - `poster_seat` gets a text of our own poster. A wrong one is a bug, too: panic, and say what every poster promises.
//!
//! Today the first one panics, the second invents a price, and the third panics without a reason. Repair all three.

#[derive(Debug, PartialEq)]
pub struct Seat {
    pub row: char,
    pub number: u32,
}

/// Whether the theatre has this seat.
fn exists(seat: &Seat) -> bool {
    ('A'..='E').contains(&seat.row) && (1..=8).contains(&seat.number)
}

/// The seat that a visitor means. Every error has the same words: `there is no seat "Z-4"`, with what was typed.
pub fn read_seat(typed: &str) -> Result<Seat, String> {
    // Typing mistakes are part of this function's normal work, so each of them is a value and not a panic.
    let no_seat = format!("there is no seat {typed:?}");
    let Some((row, number)) = typed.split_once('-') else {
        return Err(no_seat);
    };
    let (Ok(row), Ok(number)) = (row.parse(), number.parse()) else {
        return Err(no_seat);
    };
    let seat = Seat { row, number };
    if exists(&seat) {
        Ok(seat)
    } else {
        Err(no_seat)
    }
}

/// The price in euros.
///
/// # Panics
///
/// Panics if the theatre has no such seat.
pub fn price(seat: &Seat) -> u32 {
    assert!(
        exists(seat),
        "a price was asked for the seat {}-{}, which does not exist",
        seat.row,
        seat.number
    );
    match seat.row {
        'A' | 'B' => 30,
        _ => 20,
    }
}

/// The seat that can be won, as it is printed on one of our posters.
///
/// # Panics
///
/// Panics if the poster names no seat of this theatre.
pub fn poster_seat(poster: &str) -> Seat {
    read_seat(poster).expect("every poster names a seat of this theatre")
}
