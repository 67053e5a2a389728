//! A lamp goes out when its owner goes out of scope, and owners change: with an assignment, a call, a `push`.
//!
//! Read `night.rs`, and leave it as it is. Ask at each line who owns each lamp now. Then write down what `night`
//! records, from first to last: the names of five lamps, and the three lines "dusk", "midnight" and "dawn".

pub mod night;

/// What is recorded, from first to last.
pub const ORDER: [&str; 8] = ["", "", "", "", "", "", "", ""];
