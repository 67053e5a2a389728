//! An early `return` deals with the special case. The value at the end needs no `return`, and an `if` or a `match`
//! can be that value.

/// The price in cents: the first half hour is free, then every hour that you start costs 150, but never more than
/// 1200.
pub fn price(minutes: u32) -> u32 {
    if minutes <= 30 {
        return 0;
    }
    let cents = minutes.div_ceil(60) * 150;
    if cents > 1200 { 1200 } else { cents }
}

/// What the display at the exit shows.
pub fn farewell(minutes: u32) -> String {
    match price(minutes) {
        0 => String::from("free"),
        cents => format!("{}.{:02}", cents / 100, cents % 100),
    }
}
