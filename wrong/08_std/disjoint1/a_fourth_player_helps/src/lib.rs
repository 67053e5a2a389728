//! Checks the seats itself, and lets a fourth player hold one card for a moment.

mod player;

pub use player::Player;

/// Three players, by their seats, pass a card. Returns `false`, and changes nothing, if a seat is named twice or doesn't
/// exist.
pub fn pass_around(players: &mut [Player], seats: [usize; 3]) -> bool {
    let [first, second, third] = seats;
    let differ = first != second && second != third && third != first;
    if !differ || seats.iter().any(|seat| *seat >= players.len()) {
        return false;
    }
    let mut hand = Player::new('-', '-');
    for seat in [first, second, third, first] {
        hand.trade(&mut players[seat]);
    }
    true
}
