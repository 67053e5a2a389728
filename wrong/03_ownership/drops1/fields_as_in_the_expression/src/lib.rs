pub mod evening;

/// What is recorded, from first to last.
pub const ORDER: [&str; 7] = [
    "stairs",
    "song",
    "other window",
    "window",
    "corner",
    "center",
    "hall",
];
