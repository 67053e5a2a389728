//! A program reads street signs aloud. "Mill Rd." becomes "Mill Road"; most signs don't need any change.
//!
//! Pay only for what you need. The list of abbreviations should be read once, when it's first used, and shared by all
//! threads. And a sign that doesn't need a change should be borrowed, not copied. Leave `abbreviations.rs` as it is.

mod abbreviations;

use std::borrow::Cow;

use abbreviations::Abbreviation;
pub use abbreviations::{loads, strings_created};

static ABBREVIATIONS: Vec<Abbreviation> = abbreviations::load();

/// The sign with all words in full.
pub fn in_full(sign: &str) -> Cow<'_, str> {
    let mut text = String::from(sign);
    for abbreviation in ABBREVIATIONS.iter() {
        text = abbreviation.write_out(&text);
    }
    Cow::Owned(text)
}
