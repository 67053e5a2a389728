//! Asks all three functions about made-up lists.

use vec1::{Passenger, board, drop_cancelled, drop_doubles};

/// A call of one of the functions. A name with a minus before it belongs to somebody who cancelled.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let count = pick(9);
    let names = (0..count).map(|_| {
        let name = ["Ana", "Bo", "Zoë"][pick(3) as usize];
        match pick(2) {
            0 => format!("-{name}"),
            _ => String::from(name),
        }
    });
    let names: Vec<String> = names.collect();
    match pick(3) {
        0 => format!("drop_cancelled(&mut {names:?})"),
        1 => format!("drop_doubles(&mut {names:?})"),
        _ => format!("board(&mut {names:?}, {})", pick(11)),
    }
}

/// The list afterwards, and who's on board.
pub fn answer(input: &str) -> String {
    let names = input.split('"').skip(1).step_by(2);
    let mut list: Vec<Passenger> = names
        .map(|name| Passenger {
            name: String::from(name.trim_start_matches('-')),
            cancelled: name.starts_with('-'),
        })
        .collect();
    let (function, _) = input.split_once('(').expect("a call");
    let mut aboard = Vec::new();
    match function {
        "drop_cancelled" => drop_cancelled(&mut list),
        "drop_doubles" => drop_doubles(&mut list),
        _ => {
            let mut words = input.rsplit([' ', ')']);
            let seats = words.find_map(|word| word.parse().ok());
            aboard = board(&mut list, seats.expect("a number"));
        }
    }
    format!("list: {}, on board: {}", show(&list), show(&aboard))
}

fn show(list: &[Passenger]) -> String {
    let names = list.iter().map(|who| match who.cancelled {
        true => format!("-{}", who.name),
        false => who.name.clone(),
    });
    format!("{:?}", names.collect::<Vec<_>>())
}
