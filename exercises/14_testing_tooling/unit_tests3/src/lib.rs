//! In the game of Pig you roll a die as often as you dare. A 1 ends your turn without points. This player
//! stops as soon as the turn is worth 20.
//!
//! The rules are fine, but they can't be tested: `play_turn` makes its own die, and each run is a different
//! one. Let the caller pass in the die, as anything that implements `Die`.

mod die;

pub use die::{Die, RandomDie};

/// The points of one turn.
pub fn play_turn() -> u32 {
    let mut die = RandomDie;
    let mut points = 0;
    while points < 20 {
        match die.roll() {
            1 => return 0,
            rolled => points += rolled,
        }
    }
    points
}
