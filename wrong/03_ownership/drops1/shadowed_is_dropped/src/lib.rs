pub mod evening;

/// What is recorded, from first to last.
pub const ORDER: [&str; 7] = [
    "stairs",
    "window",
    "song",
    "other window",
    "center",
    "corner",
    "hall",
];
