//! Calls all four functions with generated weights.

use adapters1::{heaviest, honey, list, swarm};

/// A call of one of the functions.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let count = pick(9);
    let small = pick(2) == 0;
    let weights = (0..count).map(|_| match pick(4) {
        0 => 0,
        _ if small => pick(5),
        1 => 1500,
        _ => pick(40) * 250 + pick(2),
    });
    let weights: Vec<u64> = weights.collect();
    let function = ["honey", "swarm", "heaviest", "list"][pick(4) as usize];
    if function != "list" {
        return format!("{function}(&{weights:?})");
    }
    let count = pick(9);
    let hives = (0..count).map(|_| ["Fir", "Oak", "Elm", "Érable"][pick(4) as usize]);
    format!("list(&{:?}, &{weights:?})", hives.collect::<Vec<_>>())
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let words = input.split(['[', ',', ' ', ']']);
    let weights: Vec<u32> = words.flat_map(str::parse).collect();
    let (function, _) = input.split_once('(').expect("a call");
    match function {
        "honey" => honey(&weights).to_string(),
        "swarm" => format!("{:?}", swarm(&weights)),
        "heaviest" => format!("{:?}", heaviest(&weights)),
        _ => {
            let hives: Vec<&str> = input.split('"').skip(1).step_by(2).collect();
            format!("{:?}", list(&hives, &weights))
        }
    }
}
