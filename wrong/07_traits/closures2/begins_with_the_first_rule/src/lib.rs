//! Without a first rule, there is no price.

/// Takes this percentage off a price.
pub fn percent_off(percent: u32) -> impl Fn(u32) -> u32 {
    move |cents| cents - cents * percent / 100
}

/// Numbers for receipts: "A-1", then "A-2", and so on, one per call.
pub fn numbers(prefix: String) -> impl FnMut() -> String {
    let mut number = 0;
    move || {
        number += 1;
        format!("{prefix}-{number}")
    }
}

/// The rule behind a code: "HALF", or how many cents to take off, at most the whole price. `None` for any other code.
pub fn rule(code: &str) -> Option<Box<dyn Fn(u32) -> u32>> {
    if code == "HALF" {
        return Some(Box::new(percent_off(50)));
    }
    let less: u32 = code.parse().ok()?;
    Some(Box::new(move |cents| cents.saturating_sub(less)))
}

/// One rule that applies all of these rules, from the first to the last.
pub fn all_in_turn(rules: Vec<Box<dyn Fn(u32) -> u32>>) -> impl Fn(u32) -> u32 {
    move |cents| {
        let mut price = rules[0](cents);
        for rule in &rules[1..] {
            price = rule(price);
        }
        price
    }
}
