//! Converts made-up temperatures, and searches made-up recipes.

use regex2::{in_celsius, lines_with};

/// A recipe, and for half of the inputs a word that someone searches for.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    if pick(2) == 0 {
        let count = pick(4);
        let steps = (0..count).map(|_| step(&mut pick));
        return format!("in_celsius({:?})", steps.collect::<Vec<_>>().join(", "));
    }
    const WORDS: [&str; 8] = [
        "salt",
        "SALT",
        "salted",
        "1.5",
        "1x5",
        "salt & oil",
        "b|m",
        "crème",
    ];
    let mut word = || WORDS[pick(8) as usize];
    let wanted = word();
    let words: Vec<&str> = (0..7).map(|_| word()).collect();
    let lines: Vec<String> = words.chunks(2).map(|line| line.join(" ")).collect();
    format!("lines_with({:?}, {wanted:?})", lines.join("; "))
}

fn step(pick: &mut impl FnMut(u64) -> u64) -> String {
    let degrees = match pick(4) {
        0 => pick(10),
        1 => pick(10_000),
        _ => pick(500),
    };
    match pick(8) {
        0 => format!("{degrees} g"),
        1 => format!("{degrees} °C"),
        2 => format!("freeze at -{} °F", 1 + degrees),
        3 => format!("{degrees}°F"),
        _ => format!("bake at {degrees} °F"),
    }
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let texts: Vec<&str> = input.split('"').skip(1).step_by(2).collect();
    match &texts[..] {
        [recipe, word] => format!("{:?}", lines_with(&recipe.replace("; ", "\n"), word)),
        _ => in_celsius(texts[0]),
    }
}
