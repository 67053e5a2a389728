//! The gate of a metro station. Leave this file as it is.

/// What the gate shows for a ticket of this zone, this many minutes after it was stamped.
pub fn gate(zone: u32, minutes: u32) -> String {
    match (zone, minutes) {
        (0, _) => String::from("staff"),
        (_, 0) => String::from("new ticket"),
        (1 | 2, used @ 91..) => format!("{} min too late", used - 90),
        (far @ 3..=5, used) if used > 30 * far => format!("zone {far} ends at {}", 30 * far),
        (1..=5, used) => format!("go: {used} min"),
        (other, _) => format!("no zone {other}"),
    }
}
