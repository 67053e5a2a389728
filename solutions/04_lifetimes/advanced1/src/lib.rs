//! A radio station decodes a log line by line. The caller's function `cut` chooses which part of each sentence to show.
//!
//! Each sentence lives for one round of the loop. But in this signature the caller chooses one lifetime `'a` for all
//! of them, before the loop begins. Say instead that `cut` has to work for every lifetime: `for<…>`. Change only the
//! signature. `sentence.rs` is not yours to change.

mod sentence;

pub use sentence::{Sentence, sentences_alive};

/// The parts that `cut` finds in the sentences with the help of the mark, in capitals.
pub fn headlines<F>(log: &str, mark: &str, cut: F) -> Vec<String>
where
    // Two references go in, so the result needs a name; and the name must be new for each call.
    F: for<'s> Fn(&'s Sentence, &str) -> &'s str,
{
    let mut headlines = Vec::new();
    for raw in log.lines() {
        let sentence = Sentence::decode(raw);
        headlines.push(cut(&sentence, mark).to_uppercase());
    }
    headlines
}
