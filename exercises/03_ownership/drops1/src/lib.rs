//! Candles burn until their owner ends. In which order do they go out?
//!
//! Read `evening.rs`, which is not yours to change. Then write down, one after the other, what `evening` notes: six
//! names of candles, and the line "song" somewhere among them. The test runs the real evening and compares.

pub mod evening;

/// What is noted, from first to last.
pub const ORDER: [&str; 7] = ["", "", "", "", "", "", ""];
