//! How long does it take to sort a deck of cards? According to the bench in `benches/sort.rs`, hardly any
//! time. It's wrong: the first round sorts the deck, and all others get a deck that is sorted already.
//!
//! Every round needs a shuffled deck of its own. But shuffling takes time too, and must not be measured.
//! Divan can make the inputs before it starts the clock: see `Bencher::with_inputs`, and `bench_refs` for a
//! closure that gets a `&mut` to its input.

use std::sync::Mutex;

/// What was done, so that the tests can look at it.
pub static DONE: Mutex<Vec<Action>> = Mutex::new(Vec::new());

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    Shuffled(usize),
    Sorted { was_sorted: bool },
}

/// A deck of this many cards.
pub fn shuffled(cards: usize) -> Vec<usize> {
    DONE.lock().unwrap().push(Action::Shuffled(cards));
    (0..cards).map(|index| index * 7 % cards).collect()
}

/// Sorts a deck.
pub fn sort(deck: &mut [usize]) {
    let was_sorted = deck.is_sorted();
    DONE.lock().unwrap().push(Action::Sorted { was_sorted });
    deck.sort();
}
