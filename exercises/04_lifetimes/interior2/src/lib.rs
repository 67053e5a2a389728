//! A program reads street signs aloud. For "Mill Rd." it says "Mill Road"; most signs need no change at all.
//!
//! Pay only for what is needed. The list of abbreviations shall be read once, when it is first used, and shared by
//! all threads. And a sign that needs no change shall be borrowed, not copied. `abbreviations.rs` is not yours to change.

mod abbreviations;

use std::borrow::Cow;

use abbreviations::Abbreviation;
pub use abbreviations::{loads, texts_written};

static ABBREVIATIONS: Vec<Abbreviation> = abbreviations::load();

/// The sign with all words in full.
pub fn in_full(sign: &str) -> Cow<'_, str> {
    let mut text = String::from(sign);
    for abbreviation in ABBREVIATIONS.iter() {
        text = abbreviation.write_out(&text);
    }
    Cow::Owned(text)
}
