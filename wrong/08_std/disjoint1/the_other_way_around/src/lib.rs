//! The cards go around in the other direction.

mod player;

pub use player::Player;

/// Three players, by their seats, pass a card. Returns `false`, and changes nothing, if a seat is named twice or doesn't
/// exist.
pub fn pass_around(players: &mut [Player], seats: [usize; 3]) -> bool {
    let Ok([first, second, third]) = players.get_disjoint_mut(seats) else {
        return false;
    };
    second.trade(third);
    first.trade(third);
    second.trade(third);
    true
}
