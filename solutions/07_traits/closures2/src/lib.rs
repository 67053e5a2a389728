//! With `move`, a closure owns its variables, and even another closure. Each function returns closures of a single
//! type, so `impl Fn` is enough: no box, and no call through a table.

/// A rule that takes this percentage off a price.
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

/// The same rule without small coins: its prices are rounded down to a multiple of the smallest coin.
pub fn rounded(coin: u32, rule: impl Fn(u32) -> u32) -> impl Fn(u32) -> u32 {
    move |cents| {
        let price = rule(cents);
        price - price % coin
    }
}
