//! Coupons of a market stall have codes: "HALF" means half of the price, and a number means so many cents off.
//!
//! `rule` doesn't compile: each closure has a type of its own (E0308), even if two closures look the same, and
//! `impl Fn` is one type. What can a function return that may be either of them? Fix `rule`, leave its closures as they
//! are, and complete `all_in_turn`, which takes rules of any type.

/// The rule behind a code: "HALF", or how many cents to take off, at most the whole price. `None` for any other code.
pub fn rule(code: &str) -> Option<impl Fn(u32) -> u32> {
    if code == "HALF" {
        return Some(|cents: u32| cents / 2);
    }
    let less: u32 = code.parse().ok()?;
    Some(move |cents: u32| cents.saturating_sub(less))
}

/// One rule that applies all of these rules, from the first to the last.
pub fn all_in_turn(rules: Vec<Box<dyn Fn(u32) -> u32>>) -> impl Fn(u32) -> u32 {
    todo!("return a closure that owns these {} rules", rules.len());
    |cents| cents
}
