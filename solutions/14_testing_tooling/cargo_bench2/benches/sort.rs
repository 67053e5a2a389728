//! The inputs of a whole sample are made first; then the clock starts, and each round gets its own. With
//! `bench_values` a closure would own its input, and dropping it would be measured too.

use cargo_bench2::{shuffled, sort};
use divan::Bencher;

fn main() {
    divan::main();
}

#[divan::bench(args = [32, 52, 104])]
fn sort_a_deck(bencher: Bencher, cards: usize) {
    let decks = bencher.with_inputs(|| shuffled(cards));
    decks.bench_refs(|deck| sort(deck));
}
