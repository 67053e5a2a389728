//! `get_disjoint_mut` checks at run time what the compiler can't: all indices exist and differ. In return, there are
//! several mutable references into one slice.

mod player;

pub use player::Player;

/// Three players, by their seats, pass a card. Returns `false`, and changes nothing, if a seat is named twice or doesn't
/// exist.
pub fn pass_around(players: &mut [Player], seats: [usize; 3]) -> bool {
    let Ok([first, second, third]) = players.get_disjoint_mut(seats) else {
        return false;
    };
    first.trade(second);
    first.trade(third);
    true
}
