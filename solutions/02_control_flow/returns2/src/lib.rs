//! The gate of a car park.

/// The price in cents: the first half hour is free, then every hour that has begun costs 150, at most 1200.
pub fn price(minutes: u32) -> u32 {
    // An early `return` ends the special case at once; the value at the end needs no word.
    if minutes <= 30 {
        return 0;
    }
    let cents = minutes.div_ceil(60) * 150;
    if cents > 1200 { 1200 } else { cents }
}

/// What the gate shows to a car that leaves.
pub fn farewell(minutes: u32) -> String {
    match price(minutes) {
        0 => String::from("free"),
        cents => format!("{}.{:02}", cents / 100, cents % 100),
    }
}
