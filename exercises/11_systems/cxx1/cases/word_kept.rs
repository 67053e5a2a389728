//! error[E0502]
//! A word is kept while the dictionary changes.

use cxx1::Words;

fn main() {
    let mut words = Words::new();
    words.add("Haus");
    let longest = words.longest().unwrap();
    words.add("maison"); // misuse
    longest.len();
}
