//! The sentences are leaked, so they live forever.

mod sentence;

pub use sentence::{Sentence, sentences_alive};

pub fn headlines<'a, F>(log: &str, mark: &str, cut: F) -> Vec<String>
where
    F: Fn(&'a Sentence, &str) -> &'a str,
{
    let mut headlines = Vec::new();
    for raw in log.lines() {
        let sentence: &'a Sentence = Box::leak(Box::new(Sentence::decode(raw)));
        headlines.push(cut(sentence, mark).to_uppercase());
    }
    headlines
}
