//! The height of the water, hour by hour.

/// The height in centimeters at this hour. It repeats every twelve hours.
fn height(hour: u32) -> u32 {
    match hour % 12 {
        rising @ 0..=6 => 40 + 35 * rising,
        falling => 40 + 35 * (12 - falling),
    }
}
