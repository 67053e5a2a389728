//! A moved value is dropped with its new owner. At the end, `pier` and `quay` don't own anything anymore.

pub mod night;

/// What is recorded, from first to last.
pub const ORDER: [&str; 8] = [
    "dusk", "white", "red", "midnight", "yellow", "dawn", "green", "blue",
];
