//! Rolls once more when the turn is over.

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
    die.roll();
    points
}
