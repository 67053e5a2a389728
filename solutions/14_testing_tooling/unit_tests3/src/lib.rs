//! The die is a parameter, so a test can pass in one that it controls. A clock, a file or a network
//! connection is replaced in the same way.

mod die;

pub use die::{Die, RandomDie};

/// The points of one turn.
pub fn play_turn(die: &mut impl Die) -> u32 {
    let mut points = 0;
    while points < 20 {
        match die.roll() {
            1 => return 0,
            rolled => points += rolled,
        }
    }
    points
}
