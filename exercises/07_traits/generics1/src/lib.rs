//! On a games evening, things are dealt one at a time, to one player after another, until none are left.
//!
//! Nothing in these functions depends on what a card is: you could deal tiles or coins in the same way, and `coins.rs`
//! tries to. Make all three functions generic. `pair_up` should join things of two different types. Don't change the
//! bodies: they copy nothing, compare nothing and print nothing.

mod coins;

pub use coins::{Coin, share};

pub struct Card(pub String);

/// An empty hand for each player.
pub fn empty_hands(players: usize) -> Vec<Vec<Card>> {
    let mut hands = Vec::new();
    for _ in 0..players {
        hands.push(Vec::new());
    }
    hands
}

/// Deals the whole deck. The first player gets the first thing. There is at least one player.
pub fn deal(deck: Vec<Card>, players: usize) -> Vec<Vec<Card>> {
    let mut hands = empty_hands(players);
    for (turn, thing) in deck.into_iter().enumerate() {
        hands[turn % players].push(thing);
    }
    hands
}

/// Joins the first with the first, the second with the second, until one side is used up.
pub fn pair_up(left: Vec<Card>, right: Vec<Card>) -> Vec<(Card, Card)> {
    let mut pairs = Vec::new();
    let mut rest = right.into_iter();
    for one in left {
        let Some(other) = rest.next() else { break };
        pairs.push((one, other));
    }
    pairs
}
