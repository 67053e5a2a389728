//! Shuffles while the clock runs.

use cargo_bench2::{shuffled, sort};
use divan::Bencher;

fn main() {
    divan::main();
}

#[divan::bench(args = [32, 52, 104])]
fn sort_a_deck(bencher: Bencher, cards: usize) {
    bencher.bench_local(|| {
        let mut deck = shuffled(cards);
        sort(&mut deck);
    });
}
