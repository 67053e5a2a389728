//! Two references go in, so the result needs a name, and it has to be a new one for each call.

mod sentence;

pub use sentence::{Sentence, sentences_alive};

/// The parts that `cut` finds in the sentences with the help of the mark, in uppercase.
pub fn headlines<F>(log: &str, mark: &str, cut: F) -> Vec<String>
where
    F: for<'s> Fn(&'s Sentence, &str) -> &'s str,
{
    let mut headlines = Vec::new();
    for raw in log.lines() {
        let sentence = Sentence::decode(raw);
        headlines.push(cut(&sentence, mark).to_uppercase());
    }
    headlines
}
