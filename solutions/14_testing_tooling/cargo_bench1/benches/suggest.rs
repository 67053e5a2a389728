//! Only the closure is measured. Divan calls it thousands of times, and passes what it returns to
//! `black_box`, so the search isn't optimized away. `black_box` around the word keeps the compiler from
//! knowing it in advance.

use cargo_bench1::Dictionary;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

#[divan::bench(args = ["helo", "wrold", "xyzzy"])]
fn suggest(bencher: Bencher, word: &str) {
    let dictionary = Dictionary::load();
    bencher.bench(|| dictionary.suggest(black_box(word)).is_some());
}
