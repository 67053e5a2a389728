//! The box office of a theater has rows A to E and seats 1 to 8. A seat is written like this: "B-4".
//!
//! `read_seat` gets what visitors type. They make mistakes every day, and each mistake crashes the box office. Return
//! an error instead. `price` gets a seat from our own code. A seat that doesn't exist is a bug, but `price` makes up
//! a number, so no one notices. Let it panic, with a message that names the seat, such as "Z-4".

#[derive(Debug, PartialEq)]
pub struct Seat {
    pub row: char,
    pub number: u32,
}

/// Whether the theater has this seat.
fn exists(seat: &Seat) -> bool {
    ('A'..='E').contains(&seat.row) && (1..=8).contains(&seat.number)
}

/// The seat that a visitor means. All mistakes get the same error. It shows what was typed:
/// `there is no seat "Z-4"`.
pub fn read_seat(typed: &str) -> Result<Seat, String> {
    let (row, number) = typed.split_once('-').unwrap();
    let seat = Seat {
        row: row.parse().unwrap(),
        number: number.parse().unwrap(),
    };
    if exists(&seat) {
        Ok(seat)
    } else {
        Err(format!("there is no seat {typed:?}"))
    }
}

/// The price in euros.
///
/// # Panics
///
/// Panics if the theater doesn't have this seat.
pub fn price(seat: &Seat) -> u32 {
    match seat.row {
        'A' | 'B' => 30,
        'C'..='E' => 20,
        _ => 0,
    }
}
