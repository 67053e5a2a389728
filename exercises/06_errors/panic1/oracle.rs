//! Asks for seats and prices of this theatre and of others.

use panic1::{Seat, poster_seat, price, read_seat};

/// A call of one of the functions.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let function = ["read_seat", "price", "poster_seat"][pick(3) as usize];
    let row = match pick(8) {
        0 => ['F', 'Z', '@', 'b', 'É'][pick(5) as usize],
        _ => ['A', 'B', 'C', 'D', 'E'][pick(5) as usize],
    };
    let number = match pick(8) {
        0 => pick(300),
        _ => pick(10),
    };
    if function == "price" {
        return format!("price(&Seat {{ row: {row:?}, number: {number} }})");
    }
    let text = match pick(16) {
        0 => String::new(),
        1 => format!("{row}{number}"),
        2 => format!("{row}-"),
        3 => format!("-{number}"),
        4 => format!("{row}{row}-{number}"),
        5 => format!("{row}-{number}-{number}"),
        6 => format!("{row}--{number}"),
        _ => format!("{row}-{number}"),
    };
    format!("{function}({text:?})")
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let show = |seat: Seat| (seat.row, seat.number);
    if let Some(row) = input.split('\'').nth(1) {
        let number = input.split(' ').flat_map(str::parse).next();
        return price(&Seat {
            row: row.parse().expect("a row"),
            number: number.expect("a number"),
        })
        .to_string();
    }
    let text = input.split('"').nth(1).expect("a text");
    if input.starts_with("read_seat") {
        format!("{:?}", read_seat(text).map(show))
    } else {
        format!("{:?}", show(poster_seat(text)))
    }
}
