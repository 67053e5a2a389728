//! Asks for prices with codes that are made up, one at a time and several in turn.

use closures3::{all_in_turn, rule};

/// A call of one of the functions, and a call of what it returns.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let cents = match pick(4) {
        0 => pick(5),
        _ => pick(2000),
    };
    if pick(2) == 0 {
        return format!("rule({:?})({cents})", code(&mut pick));
    }
    let count = pick(6);
    let codes: Vec<String> = (0..count).map(|_| code(&mut pick)).collect();
    format!("all_in_turn({codes:?})({cents})")
}

fn code(pick: &mut impl FnMut(u64) -> u64) -> String {
    match pick(8) {
        0..=2 => String::from("HALF"),
        3 => String::from(["", "half", "-5", "HALF1", "1.5"][pick(5) as usize]),
        _ => pick(900).to_string(),
    }
}

/// The price.
pub fn answer(input: &str) -> String {
    let codes: Vec<&str> = input.split('"').skip(1).step_by(2).collect();
    // After the last code, there is only the price.
    let after = input.rsplit('"').next().unwrap_or(input);
    let cents: u32 = after
        .split(['(', ')'])
        .find_map(|word| word.parse().ok())
        .expect("a price");
    if input.starts_with("rule") {
        return format!("{:?}", rule(codes[0]).map(|rule| rule(cents)));
    }
    let rules = codes.into_iter().filter_map(rule).collect();
    all_in_turn(rules)(cents).to_string()
}
