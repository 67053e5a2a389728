//! Without a first rule, there is no price.

/// The rule behind a code: "HALF", or how many cents to take off, at most the whole price. `None` for any other code.
pub fn rule(code: &str) -> Option<Box<dyn Fn(u32) -> u32>> {
    if code == "HALF" {
        return Some(Box::new(|cents: u32| cents / 2));
    }
    let less: u32 = code.parse().ok()?;
    Some(Box::new(move |cents: u32| cents.saturating_sub(less)))
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
