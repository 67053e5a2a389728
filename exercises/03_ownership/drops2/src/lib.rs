//! A lamp goes out when its owner ends, and owners change: by assignment, by a call, by `push`.
//!
//! Read `night.rs`, which is not yours to change, and ask at each line: who owns the lamp now? Then write down what
//! `night` notes, from first to last: five names of lamps and the three lines "dusk", "midnight" and "dawn".

pub mod night;

/// What is noted, from first to last.
pub const ORDER: [&str; 8] = ["", "", "", "", "", "", "", ""];
