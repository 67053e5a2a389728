use std::hint::black_box;

use benchmarks3::{letters, sort_by_letters};

/// Words that look random, and are the same in every run.
fn words() -> Vec<String> {
    let mut number: u32 = 7;
    let mut letter = || {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'a' + (number >> 24) as u8 % 26)
    };
    (0..20_000)
        .map(|_| (0..14).map(|_| letter()).collect())
        .collect()
}

fn sorted(words: &[&str]) -> Vec<String> {
    let mut words: Vec<String> = words.iter().map(|word| word.to_string()).collect();
    sort_by_letters(&mut words);
    words
}

/// Looks at every hundredth word, which takes next to no time.
fn assert_sorted(words: &[String]) {
    let some = words.iter().step_by(100).map(|word| letters(word));
    assert!(some.is_sorted(), "the words aren't in order");
}

/// What both sides need before, and what isn't measured.
#[test]
fn setup() {
    let words = black_box(words());
    assert_eq!(letters(&words[0]).len(), 14);
}

/// The simple way.
#[test]
fn baseline() {
    let mut words = words();
    words.sort_by_key(|word| letters(word));
    assert_sorted(&words);
}

#[test]
fn many_words_are_sorted() {
    let mut words = words();
    sort_by_letters(&mut words);
    assert_sorted(&words);
}

#[test]
fn anagrams_are_neighbors() {
    let words = ["silent", "oak", "tinsel", "soak", "listen", "oaks"];
    let expected = ["oak", "soak", "oaks", "silent", "tinsel", "listen"];
    assert_eq!(sorted(&words), expected);
}

#[test]
fn words_with_the_same_letters_keep_their_order() {
    let mut words = vec!["ab"; 50];
    words.extend(["ba"; 50]);
    words.extend(["a"; 3]);
    let expected: Vec<&str> = ["a"; 3]
        .into_iter()
        .chain(words[..100].iter().copied())
        .collect();
    assert_eq!(sorted(&words), expected);
}
