//! Measures all three words together.

use cargo_bench1::Dictionary;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

#[divan::bench]
fn suggest(bencher: Bencher) {
    let dictionary = Dictionary::load();
    let words = ["helo", "wrold", "xyzzy"];
    bencher.bench(|| words.map(|word| dictionary.suggest(black_box(word)).is_some()));
}
