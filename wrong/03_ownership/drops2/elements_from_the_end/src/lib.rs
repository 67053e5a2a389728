pub mod night;

/// What is recorded, from first to last.
pub const ORDER: [&str; 8] = [
    "dusk", "white", "red", "midnight", "yellow", "dawn", "blue", "green",
];
