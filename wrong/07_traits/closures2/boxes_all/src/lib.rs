//! A market stall makes its price rules while the market is open. A rule is a function from cents to cents.
//!
//! A closure that is returned outlives the function that made it: it has to own what it uses (E0373). And each closure
//! has a type of its own: where a function returns one or another, `impl Fn` is not enough and a box is needed. Mend
//! the first three functions, and write `all_in_turn`. `percent_off` and `numbers` box nothing.

/// Takes so many percent off a price.
pub fn percent_off(percent: u32) -> Box<dyn Fn(u32) -> u32> {
    Box::new(move |cents| cents - cents * percent / 100)
}

/// Numbers for receipts, such as "A-1", "A-2", and so on: one at each call.
pub fn numbers(prefix: String) -> Box<dyn FnMut() -> String> {
    let mut number = 0;
    Box::new(move || {
        number += 1;
        format!("{prefix}-{number}")
    })
}

// Two closures of two types leave through one return type, so each is boxed. `impl Fn` promises one type only.
/// The rule behind a code: "HALF", or a number of cents to take off, at most the whole price. `None` for other codes.
pub fn rule(code: &str) -> Option<Box<dyn Fn(u32) -> u32>> {
    if code == "HALF" {
        return Some(percent_off(50));
    }
    let less: u32 = code.parse().ok()?;
    Some(Box::new(move |cents| cents.saturating_sub(less)))
}

/// One rule that follows all of these rules, from the first to the last.
pub fn all_in_turn(rules: Vec<Box<dyn Fn(u32) -> u32>>) -> impl Fn(u32) -> u32 {
    move |cents| {
        let mut price = cents;
        for rule in &rules {
            price = rule(price);
        }
        price
    }
}
