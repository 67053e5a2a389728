//! Calls all four functions with weights, and with strings that aren't weights.

use outcomes1::{WeightError, fee, read, readable, total};

/// A call of one of the functions.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let one = |name: &str, pick: &mut dyn FnMut(u64) -> u64| format!("{name}({:?})", weight(pick));
    let several = |name: &str, pick: &mut dyn FnMut(u64) -> u64| {
        let count = pick(5);
        let weights: Vec<String> = (0..count).map(|_| weight(pick)).collect();
        format!("{name}(&{weights:?})")
    };
    match pick(4) {
        0 => one("read", &mut pick),
        1 => one("fee", &mut pick),
        2 => several("total", &mut pick),
        _ => several("readable", &mut pick),
    }
}

fn weight(pick: &mut dyn FnMut(u64) -> u64) -> String {
    let grams = match pick(4) {
        0 => pick(3),
        1 => 29_998 + pick(5),
        _ => pick(30_000),
    };
    match pick(12) {
        0 => String::new(),
        1 => String::from("stone"),
        2 => format!("-{}", grams + 1),
        3 => format!("  {grams} g"),
        4 => (grams + 20_000).to_string(),
        5 => format!(" {grams} "),
        _ => grams.to_string(),
    }
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let texts: Vec<&str> = input.split('"').skip(1).step_by(2).collect();
    let (function, _) = input.split_once('(').expect("a call");
    let result = match function {
        "read" => read(texts[0]),
        "fee" => fee(texts[0]),
        "total" => total(&texts),
        _ => return readable(&texts).to_string(),
    };
    match result {
        Ok(number) => format!("Ok({number})"),
        Err(WeightError::Unreadable(text)) => format!("Err(Unreadable({text:?}))"),
        Err(WeightError::TooHeavy { grams, limit }) => {
            format!("Err(TooHeavy {{ grams: {grams}, limit: {limit} }})")
        }
    }
}
