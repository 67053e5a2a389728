//! In a card game, three players can agree to pass their cards around: the first gives a card to the second, the second
//! to the third, and the third to the first, all at the same time.
//!
//! `pass_around` needs mutable references to three players, and the compiler doesn't know that they're three different
//! ones. A method of slices checks that while the program runs. Leave `player.rs` as it is.

mod player;

pub use player::Player;

/// Three players, by their seats, pass a card. Returns `false`, and changes nothing, if a seat is named twice or doesn't
/// exist.
pub fn pass_around(players: &mut [Player], seats: [usize; 3]) -> bool {
    let first = &mut players[seats[0]];
    let second = &mut players[seats[1]];
    let third = &mut players[seats[2]];
    first.trade(second);
    first.trade(third);
    true
}
