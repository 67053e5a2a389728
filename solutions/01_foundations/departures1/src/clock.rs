//! The time of day.

/// The time some minutes later. After 23:59 comes 00:00.
pub fn later(time: (u32, u32), minutes: u32) -> (u32, u32) {
    let (hours, old_minutes) = time;
    // The remainder is taken before the addition, so that not even the largest number of minutes overflows.
    let total = hours * 60 + old_minutes + minutes % (24 * 60);
    (total / 60 % 24, total % 60)
}

/// The time as people write it: "07:05".
pub fn show(time: (u32, u32)) -> String {
    format!("{:02}:{:02}", time.0, time.1)
}
