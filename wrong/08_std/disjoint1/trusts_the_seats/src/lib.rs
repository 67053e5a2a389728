//! Panics if the seats aren't right.

mod player;

pub use player::Player;

/// Three players, by their seats, pass a card. Returns `false`, and changes nothing, if a seat is named twice or doesn't
/// exist.
pub fn pass_around(players: &mut [Player], seats: [usize; 3]) -> bool {
    let [first, second, third] = players
        .get_disjoint_mut(seats)
        .expect("three different seats");
    first.trade(second);
    first.trade(third);
    true
}
