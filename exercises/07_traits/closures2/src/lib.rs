//! A market stall invents price rules while the market is open. A rule is a closure from cents to cents, and the
//! functions here make closures and return them.
//!
//! A closure that you return outlives the function that made it, so it can't borrow the function's variables (E0373).
//! It has to own what it uses. Fix the first two functions, and complete `rounded`. None of them needs a box.

/// A rule that takes this percentage off a price.
pub fn percent_off(percent: u32) -> impl Fn(u32) -> u32 {
    |cents| cents - cents * percent / 100
}

/// Numbers for receipts: "A-1", then "A-2", and so on, one per call.
pub fn numbers(prefix: String) -> impl FnMut() -> String {
    let mut number = 0;
    || {
        number += 1;
        format!("{prefix}-{number}")
    }
}

/// The same rule without small coins: its prices are rounded down to a multiple of the smallest coin.
pub fn rounded(coin: u32, rule: impl Fn(u32) -> u32) -> impl Fn(u32) -> u32 {
    todo!("return a closure that calls the rule and rounds down to {coin} cents");
    rule
}
