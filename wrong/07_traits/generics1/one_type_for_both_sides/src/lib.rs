//! Both sides of a pair have the same type.

mod coins;

pub use coins::{Coin, share};

pub struct Card(pub String);

/// An empty hand for each player.
pub fn empty_hands<T>(players: usize) -> Vec<Vec<T>> {
    let mut hands = Vec::new();
    for _ in 0..players {
        hands.push(Vec::new());
    }
    hands
}

/// Deals the whole deck. The first player gets the first thing. There is at least one player.
pub fn deal<T>(deck: Vec<T>, players: usize) -> Vec<Vec<T>> {
    let mut hands = empty_hands(players);
    for (turn, thing) in deck.into_iter().enumerate() {
        hands[turn % players].push(thing);
    }
    hands
}

/// Joins the first with the first, the second with the second, until one side is used up.
pub fn pair_up<T>(left: Vec<T>, right: Vec<T>) -> Vec<(T, T)> {
    let mut pairs = Vec::new();
    let mut rest = right.into_iter();
    for one in left {
        let Some(other) = rest.next() else { break };
        pairs.push((one, other));
    }
    pairs
}
