//! Shows tickets at the gate.

use custom_errors1::{display, pass};

/// A ticket, the gate, and the day.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let mut gate = || ['A', 'B', 'C', 'Ä'][pick(4) as usize];
    let (here, other) = (gate(), gate());
    let valid = match pick(2) {
        0 => here,
        _ => other,
    };
    let day = 100 + pick(20);
    let today = match pick(4) {
        0 => 100 + pick(400),
        _ => day + pick(5) - 1,
    };
    let ticket = match pick(16) {
        0 => String::new(),
        1 => valid.to_string(),
        2 => format!("{valid}{day}"),
        3 => format!("{valid}{valid} {day}"),
        4 => format!("{valid} soon"),
        5 => format!("{valid} -{day}"),
        _ => format!("{valid} {day}"),
    };
    format!("display(pass({ticket:?}, {here:?}, {today}))")
}

/// What the screen shows.
pub fn answer(input: &str) -> String {
    let ticket = input.split('"').nth(1).expect("a ticket");
    let here = input.split('\'').nth(1).and_then(|gate| gate.parse().ok());
    let mut words = input.rsplit([' ', ')']);
    let today = words.find_map(|word| word.parse().ok());
    display(pass(ticket, here.expect("a gate"), today.expect("a day")))
}
