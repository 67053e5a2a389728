//! What the height of the water means for people on the beach.

/// What you can do at this height, in centimeters.
pub fn advice(height: u32) -> &'static str {
    match height {
        0..=80 => "walk to the island",
        81..=200 => "swim",
        _ => "stay on the dune",
    }
}

/// The highest water of the day.
pub fn highest() -> u32 {
    let mut highest = 0;
    for hour in 0..24 {
        if table::height(hour) > highest {
            highest = table::height(hour);
        }
    }
    highest
}
