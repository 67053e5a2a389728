//! Variables are dropped in reverse order, so a later one can use an earlier one to its end. Fields are dropped in
//! the order in which they're declared.

pub mod evening;

/// What is recorded, from first to last.
pub const ORDER: [&str; 7] = [
    "stairs",
    "song",
    "other window",
    "window",
    "center",
    "corner",
    "hall",
];
