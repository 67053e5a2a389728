//! Clones one deck while the clock runs.

use cargo_bench2::{shuffled, sort};
use divan::Bencher;

fn main() {
    divan::main();
}

#[divan::bench(args = [32, 52, 104])]
fn sort_a_deck(bencher: Bencher, cards: usize) {
    let deck = shuffled(cards);
    bencher.bench_local(|| sort(&mut deck.clone()));
}
