//! Candles burn until their owner goes out of scope. In which order do they go out?
//!
//! Read `evening.rs`, and leave it as it is. Then write down, one after the other, what `evening` records: the names
//! of six candles, and the line "song" somewhere among them. The test runs the real evening and compares.

pub mod evening;

/// What is recorded, from first to last.
pub const ORDER: [&str; 7] = ["", "", "", "", "", "", ""];
