//! Asks for prices with invented rules, and for numbers of receipts.

use closures2::{numbers, percent_off, rounded};

/// A call of one of the functions, and a call of what it returns.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let cents = match pick(4) {
        0 => pick(5),
        _ => pick(2000),
    };
    let percent = pick(101);
    match pick(3) {
        0 => format!("percent_off({percent})({cents})"),
        1 => {
            let prefix = ["A", "fish", "Nº", ""][pick(4) as usize];
            format!("numbers({prefix:?}), called {} times", pick(8))
        }
        _ => {
            let coin = 1 + pick(60);
            format!("rounded({coin}, percent_off({percent}))({cents})")
        }
    }
}

/// The price, or the numbers.
pub fn answer(input: &str) -> String {
    let prefix = input.split('"').nth(1).unwrap_or("");
    // After the prefix, there are only numbers.
    let after = input.rsplit('"').next().unwrap_or(input);
    let words = after.split(['(', ')', ',', ' ']);
    let given: Vec<u32> = words.flat_map(str::parse).collect();
    let (function, _) = input.split_once('(').expect("a call");
    match function {
        "percent_off" => percent_off(given[0])(given[1]).to_string(),
        "numbers" => {
            let mut next = numbers(String::from(prefix));
            let all: Vec<String> = (0..given[0]).map(|_| next()).collect();
            all.join(" ")
        }
        _ => rounded(given[0], percent_off(given[1]))(given[2]).to_string(),
    }
}
