//! Measures loading as well.

use cargo_bench1::Dictionary;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

#[divan::bench(args = ["helo", "wrold", "xyzzy"])]
fn suggest(bencher: Bencher, word: &str) {
    bencher.bench(|| Dictionary::load().suggest(black_box(word)).is_some());
}
