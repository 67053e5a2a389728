//! Calls all three functions with generated lists.

use vec1::{Guest, admit, drop_cancelled, drop_doubles};

/// A call of one of the functions. A minus before a name means that the guest cancelled.
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
        _ => format!("admit(&mut {names:?}, {})", pick(11)),
    }
}

/// The list afterwards, and the guests who got in.
pub fn answer(input: &str) -> String {
    let names = input.split('"').skip(1).step_by(2);
    let mut list: Vec<Guest> = names
        .map(|name| Guest {
            name: String::from(name.trim_start_matches('-')),
            cancelled: name.starts_with('-'),
        })
        .collect();
    let (function, _) = input.split_once('(').expect("a call");
    let mut admitted = Vec::new();
    match function {
        "drop_cancelled" => drop_cancelled(&mut list),
        "drop_doubles" => drop_doubles(&mut list),
        _ => {
            let mut words = input.rsplit([' ', ')']);
            let seats = words.find_map(|word| word.parse().ok());
            admitted = admit(&mut list, seats.expect("a number"));
        }
    }
    format!("list: {}, let in: {}", show(&list), show(&admitted))
}

fn show(list: &[Guest]) -> String {
    let names = list.iter().map(|who| match who.cancelled {
        true => format!("-{}", who.name),
        false => who.name.clone(),
    });
    format!("{:?}", names.collect::<Vec<_>>())
}
