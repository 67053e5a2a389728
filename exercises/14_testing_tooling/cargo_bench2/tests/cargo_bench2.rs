use std::sync::Mutex;

use cargo_bench2::{Action, DONE};
use divan::Divan;

#[path = "../benches/sort.rs"]
#[expect(dead_code, reason = "`main` is for `cargo bench`")]
mod benches;

/// What happens when each bench takes two samples of five rounds.
fn actions() -> Vec<Action> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap();
    DONE.lock().unwrap().clear();
    Divan::default()
        .sample_count(2)
        .sample_size(5)
        .run_benches();
    DONE.lock().unwrap().clone()
}

#[test]
fn no_deck_is_sorted_before() {
    let sorted = Action::Sorted { was_sorted: true };
    assert!(!actions().contains(&sorted), "a deck was sorted twice");
}

#[test]
fn shuffling_isnt_measured() {
    let is_round = |action: &Action| matches!(action, Action::Sorted { .. });
    let actions = actions();
    // While the clock runs, there are five rounds and nothing else.
    let measured = actions.chunk_by(|a, b| is_round(a) == is_round(b));
    for together in measured.filter(|together| is_round(&together[0])) {
        assert_eq!(together.len() % 5, 0, "a deck was shuffled between rounds");
    }
}

#[test]
fn decks_of_each_size_are_sorted() {
    let actions = actions();
    for cards in [32, 52, 104] {
        let shuffled = actions
            .iter()
            .filter(|action| **action == Action::Shuffled(cards));
        assert!(shuffled.count() >= 10, "decks of {cards} cards");
    }
    let sorted = Action::Sorted { was_sorted: false };
    let sorted = actions.iter().filter(|action| **action == sorted);
    assert!(sorted.count() >= 30, "ten decks of each size are sorted");
}
