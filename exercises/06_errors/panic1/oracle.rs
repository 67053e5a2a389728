//! Asks for seats and prices, including seats that don't exist.

use panic1::{Seat, price, read_seat};

/// A call of one of the functions.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let is_price = pick(2) == 0;
    let row = match pick(8) {
        0 => ['F', 'Z', '@', 'b', 'É'][pick(5) as usize],
        _ => ['A', 'B', 'C', 'D', 'E'][pick(5) as usize],
    };
    let number = match pick(8) {
        0 => pick(300),
        _ => pick(10),
    };
    if is_price {
        return format!("price(&Seat {{ row: {row:?}, number: {number} }})");
    }
    let typed = match pick(16) {
        0 => String::new(),
        1 => format!("{row}{number}"),
        2 => format!("{row}-"),
        3 => format!("-{number}"),
        4 => format!("{row}{row}-{number}"),
        5 => format!("{row}-{number}-{number}"),
        6 => format!("{row}--{number}"),
        _ => format!("{row}-{number}"),
    };
    format!("read_seat({typed:?})")
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    if let Some(row) = input.split('\'').nth(1) {
        let number = input.split(' ').flat_map(str::parse).next();
        return price(&Seat {
            row: row.parse().expect("a row"),
            number: number.expect("a number"),
        })
        .to_string();
    }
    let typed = input.split('"').nth(1).expect("a string");
    format!("{:?}", read_seat(typed).map(|seat| (seat.row, seat.number)))
}
