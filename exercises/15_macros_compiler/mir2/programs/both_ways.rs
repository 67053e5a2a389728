//! A reference is returned in one case only, and the other case needs the map.

use std::collections::HashMap;

fn meaning<'a>(words: &'a mut HashMap<u32, String>, word: u32) -> &'a String {
    if let Some(found) = words.get(&word) {
        return found;
    }
    words.insert(word, String::from("unknown"));
    &words[&word]
}

fn main() {
    println!("{}", meaning(&mut HashMap::new(), 7));
}
