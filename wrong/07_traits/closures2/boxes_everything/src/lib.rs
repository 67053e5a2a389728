//! The closures of the first two functions are boxed.

/// A rule that takes this percentage off a price.
pub fn percent_off(percent: u32) -> Box<dyn Fn(u32) -> u32> {
    Box::new(move |cents| cents - cents * percent / 100)
}

/// Numbers for receipts: "A-1", then "A-2", and so on, one per call.
pub fn numbers(prefix: String) -> Box<dyn FnMut() -> String> {
    let mut number = 0;
    Box::new(move || {
        number += 1;
        format!("{prefix}-{number}")
    })
}

/// The same rule without small coins: its prices are rounded down to a multiple of the smallest coin.
pub fn rounded(coin: u32, rule: impl Fn(u32) -> u32) -> impl Fn(u32) -> u32 {
    move |cents| {
        let price = rule(cents);
        price - price % coin
    }
}
