//! Asks for prices with invented rules, and for numbers of receipts.

use closures2::{all_in_turn, numbers, percent_off, rule};

/// A call of one of the functions, and a call of what it returns.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let cents = match pick(4) {
        0 => pick(5),
        _ => pick(2000),
    };
    match pick(4) {
        0 => format!("percent_off({})({cents})", pick(101)),
        1 => {
            let prefix = ["A", "fish", "Nº", ""][pick(4) as usize];
            format!("numbers({prefix:?}), called {} times", pick(8))
        }
        2 => format!("rule({:?})({cents})", code(&mut pick)),
        _ => {
            let count = pick(6);
            let codes: Vec<String> = (0..count).map(|_| code(&mut pick)).collect();
            format!("all_in_turn({codes:?})({cents})")
        }
    }
}

fn code(pick: &mut impl FnMut(u64) -> u64) -> String {
    match pick(8) {
        0..=2 => String::from("HALF"),
        3 => String::from(["", "half", "-5", "HALF1", "1.5"][pick(5) as usize]),
        _ => pick(900).to_string(),
    }
}

/// The price, or the numbers.
pub fn answer(input: &str) -> String {
    let texts: Vec<&str> = input.split('"').skip(1).step_by(2).collect();
    // After the last string, there are only numbers.
    let after = input.rsplit('"').next().unwrap_or(input);
    let words = after.split(['(', ')', ' ']);
    let given: Vec<u32> = words.flat_map(str::parse).collect();
    let (function, _) = input.split_once('(').expect("a call");
    match function {
        "percent_off" => percent_off(given[0])(given[1]).to_string(),
        "numbers" => {
            let mut next = numbers(String::from(texts[0]));
            let all: Vec<String> = (0..given[0]).map(|_| next()).collect();
            all.join(" ")
        }
        "rule" => format!("{:?}", rule(texts[0]).map(|rule| rule(given[0]))),
        _ => {
            let rules = texts.into_iter().filter_map(rule).collect();
            all_in_turn(rules)(given[0]).to_string()
        }
    }
}
