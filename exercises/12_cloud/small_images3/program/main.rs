//! Counts how often each word is in a poem. It's only built, to see how large it is.

use std::collections::BTreeMap;
use std::io::stdin;

fn main() {
    let mut words: BTreeMap<String, u32> = BTreeMap::new();
    for line in stdin().lines() {
        let line = line.expect("a poem is text");
        for word in line.split_whitespace() {
            *words.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    for (word, count) in words {
        println!("{count:3} {word}");
    }
}
