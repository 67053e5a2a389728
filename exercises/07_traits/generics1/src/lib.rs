//! On a games evening, things are dealt in turns, one to each player, until none is left.
//!
//! Nothing in these functions depends on what a card is, and tiles or coins are dealt in the same way. Make all three
//! generic; `pair_up` joins things of two types. The bodies stay as they are: nothing is copied, compared or shown.

pub struct Card(pub String);

/// A hand without anything in it for each player.
pub fn empty_hands(players: usize) -> Vec<Vec<Card>> {
    let mut hands = Vec::new();
    for _ in 0..players {
        hands.push(Vec::new());
    }
    hands
}

/// Deals all of the deck to at least one player, the first thing to the first player.
pub fn deal(deck: Vec<Card>, players: usize) -> Vec<Vec<Card>> {
    let mut hands = empty_hands(players);
    for (turn, thing) in deck.into_iter().enumerate() {
        hands[turn % players].push(thing);
    }
    hands
}

/// Joins the first with the first, the second with the second, until one side has no more.
pub fn pair_up(left: Vec<Card>, right: Vec<Card>) -> Vec<(Card, Card)> {
    let mut pairs = Vec::new();
    let mut rest = right.into_iter();
    for one in left {
        let Some(other) = rest.next() else { break };
        pairs.push((one, other));
    }
    pairs
}
