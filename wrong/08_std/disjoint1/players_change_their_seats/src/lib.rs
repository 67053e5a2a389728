//! Moves the players with their cards.

mod player;

pub use player::Player;

/// Three players, by their seats, pass a card. Returns `false`, and changes nothing, if a seat is named twice or doesn't
/// exist.
pub fn pass_around(players: &mut [Player], seats: [usize; 3]) -> bool {
    let [first, second, third] = seats;
    let are_equal = first == second || second == third || first == third;
    if are_equal || seats.iter().any(|seat| *seat >= players.len()) {
        return false;
    }
    players.swap(first, second);
    players.swap(first, third);
    true
}
