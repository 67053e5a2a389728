//! A radio station decodes a log line by line. The caller's function `cut` chooses which part of each sentence to
//! show.
//!
//! Each sentence lives for one round of the loop. But with this signature, the caller chooses one lifetime `'a` for
//! all of them, before the loop starts. Say instead that `cut` has to work for every lifetime: `for<…>`. Change only
//! the signature, and leave `sentence.rs` as it is.

mod sentence;

pub use sentence::{Sentence, sentences_alive};

/// The parts that `cut` finds in the sentences with the help of the mark, in uppercase.
pub fn headlines<'a, F>(log: &str, mark: &str, cut: F) -> Vec<String>
where
    F: Fn(&'a Sentence, &str) -> &'a str,
{
    let mut headlines = Vec::new();
    for raw in log.lines() {
        let sentence = Sentence::decode(raw);
        headlines.push(cut(&sentence, mark).to_uppercase());
    }
    headlines
}
