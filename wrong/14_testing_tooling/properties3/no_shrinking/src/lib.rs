//! Makes a program from one random number, which means nothing when it shrinks.

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
    let parts = (0..DAY * DAY, any::<bool>());
    parts.prop_map(|(number, is_live)| {
        let number = number.wrapping_mul(2_654_435_761) % (DAY * DAY);
        let (one, other) = (number % DAY, number / DAY);
        Program {
            start: one.min(other),
            end: one.max(other) + 1,
            is_live,
        }
    })
}
