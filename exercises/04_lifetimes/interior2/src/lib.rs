//! A program reads street signs aloud. For "Mill Rd." it says "Mill Road"; most signs need no change at all.
//!
//! Pay only for what is needed. The list of abbreviations shall be read once, when it is first used, and shared by
//! all threads. And a sign that needs no change shall be borrowed, not copied. `abbreviations.rs` is not yours to change.

mod abbreviations;

use std::borrow::Cow;

pub use abbreviations::loads;

static ABBREVIATIONS: Vec<(String, String)> = abbreviations::load();

/// The sign with all words in full.
pub fn in_full(sign: &str) -> Cow<'_, str> {
    let mut text = String::from(sign);
    for (short, long) in ABBREVIATIONS.iter() {
        text = text.replace(short, long);
    }
    Cow::Owned(text)
}
