//! error[E0308]
//! Somebody loads a car and passes its weight first.

use newtypes1::{Deck, Kilograms, Metres};

fn main() {
    let mut deck = Deck::with(Metres(80), Kilograms(60_000));
    assert!(deck.load(Metres(5), Kilograms(1_800)));
    deck.load(Kilograms(1_800), Metres(5)); // misuse
}
