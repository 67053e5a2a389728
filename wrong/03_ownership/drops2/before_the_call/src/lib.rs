pub mod night;

/// What is recorded, from first to last.
pub const ORDER: [&str; 8] = [
    "white", "dusk", "red", "midnight", "yellow", "dawn", "green", "blue",
];
