//! Row D costs as much as row A.

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
/// Panics if the theater doesn't have this seat.
pub fn price(seat: &Seat) -> u32 {
    assert!(
        exists(seat),
        "there is no price for seat {}-{}, because it doesn't exist",
        seat.row,
        seat.number
    );
    match seat.row {
        'A' | 'B' | 'D' => 30,
        _ => 20,
    }
}
