//! Calls all three functions with tours of any length.

use patterns1::{Room, break_sign, is_loop, sign};

/// A call of one of the functions, with the name of each room and the minutes of the stay.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let function = ["sign", "is_loop", "break_sign"][pick(3) as usize];
    let count = pick(8);
    let rooms: Vec<(&str, u64)> = (0..count).map(|_| room(&mut pick)).collect();
    format!("{function}(&{rooms:?})")
}

fn room(pick: &mut impl FnMut(u64) -> u64) -> (&'static str, u64) {
    let name = ["Masks", "Clocks", "Bees", "Žďár"][pick(4) as usize];
    let minutes = match pick(5) {
        0 => pick(500),
        _ => pick(5) * 10 + pick(2),
    };
    (name, minutes)
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let (function, arguments) = input.split_once('(').expect("a call");
    let names = arguments.split('"').skip(1).step_by(2).map(String::from);
    let minutes = arguments.split([' ', ')']).flat_map(str::parse);
    let rooms: Vec<Room> = names
        .zip(minutes)
        .map(|(name, minutes)| Room { name, minutes })
        .collect();
    match function {
        "sign" => sign(&rooms),
        "is_loop" => is_loop(&rooms).to_string(),
        _ => format!("{:?}", break_sign(&rooms)),
    }
}
