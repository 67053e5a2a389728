//! Forgets that hours start again at midnight.

/// The time this many minutes later. 00:00 follows 23:59.
pub fn later(time: (u32, u32), minutes: u32) -> (u32, u32) {
    let (hours, old_minutes) = time;
    let total = hours * 60 + old_minutes + minutes % (24 * 60);
    (total / 60, total % 60)
}

/// The time as people write it: "07:05".
pub fn show(time: (u32, u32)) -> String {
    format!("{:02}:{:02}", time.0, time.1)
}
