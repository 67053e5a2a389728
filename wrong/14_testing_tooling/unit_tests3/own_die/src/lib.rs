//! Takes a die, and rolls another one.

mod die;

pub use die::{Die, RandomDie};

/// The points of one turn.
pub fn play_turn(_die: &mut impl Die) -> u32 {
    let mut points = 0;
    while points < 20 {
        match RandomDie.roll() {
            1 => return 0,
            rolled => points += rolled,
        }
    }
    points
}
