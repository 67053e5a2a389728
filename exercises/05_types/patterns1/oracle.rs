//! Asks all three functions about lines of any length.

use patterns1::{Stop, announcement, is_round_trip, sign};

/// A call of one of the functions, with the name of each stop and how long the bus waits there.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let function = ["sign", "is_round_trip", "announcement"][pick(3) as usize];
    let count = pick(8);
    let stops: Vec<(&str, u64)> = (0..count).map(|_| stop(&mut pick)).collect();
    format!("{function}(&{stops:?})")
}

fn stop(pick: &mut impl FnMut(u64) -> u64) -> (&'static str, u64) {
    let name = ["Zoo", "Mill", "Inn", "Žďár"][pick(4) as usize];
    let wait = match pick(5) {
        0 => pick(500),
        _ => pick(5) * 10 + pick(2),
    };
    (name, wait)
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let (function, arguments) = input.split_once('(').expect("a call");
    let names = arguments.split('"').skip(1).step_by(2).map(String::from);
    let waits = arguments.split([' ', ')']).flat_map(str::parse);
    let stops: Vec<Stop> = names
        .zip(waits)
        .map(|(name, wait)| Stop { name, wait })
        .collect();
    match function {
        "sign" => sign(&stops),
        "is_round_trip" => is_round_trip(&stops).to_string(),
        _ => format!("{:?}", announcement(&stops)),
    }
}
