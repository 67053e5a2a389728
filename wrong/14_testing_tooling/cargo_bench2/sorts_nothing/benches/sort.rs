//! Measures something else.

use cargo_bench2::shuffled;
use divan::Bencher;

fn main() {
    divan::main();
}

#[divan::bench(args = [32, 52, 104])]
fn sort_a_deck(bencher: Bencher, cards: usize) {
    let decks = bencher.with_inputs(|| shuffled(cards));
    decks.bench_refs(|deck| deck.len());
}
