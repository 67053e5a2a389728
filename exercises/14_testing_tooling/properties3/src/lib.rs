//! A strategy for radio programs. It makes two random times, and throws the pair away if the program would
//! end before it begins. That's half of all pairs, and proptest soon gives up: "too many local rejects".
//!
//! Build programs that are right from the start, from any two numbers: no filter, and nothing thrown away.

use proptest::prelude::{Strategy, any};

/// One day, in minutes.
pub const DAY: u32 = 24 * 60;

/// What is on air from one minute of the day to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Program {
    pub start: u32,
    pub end: u32,
    pub is_live: bool,
}

/// All programs that begin and end on the same day, and last at least one minute.
pub fn programs() -> impl Strategy<Value = Program> {
    let times = (0..DAY, 1..=DAY).prop_filter("it ends too early", |(start, end)| start < end);
    let parts = (times, any::<bool>());
    parts.prop_map(|((start, end), is_live)| Program {
        start,
        end,
        is_live,
    })
}
