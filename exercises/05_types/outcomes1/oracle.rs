//! Asks all four functions about weights, and about texts that are none.

use outcomes1::{Refusal, postage, read, readable, total};

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
        1 => one("postage", &mut pick),
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
        "postage" => postage(texts[0]),
        "total" => total(&texts),
        _ => return readable(&texts).to_string(),
    };
    match result {
        Ok(number) => format!("Ok({number})"),
        Err(Refusal::Unreadable(text)) => format!("Err(Unreadable({text:?}))"),
        Err(Refusal::TooHeavy { grams, limit }) => {
            format!("Err(TooHeavy {{ grams: {grams}, limit: {limit} }})")
        }
    }
}
