//! The value of a `static` is calculated at compile time. The function of a `LazyLock` runs at the first use. A `Cow`
//! starts borrowed, and becomes owned only if something changes.

mod abbreviations;

use std::borrow::Cow;
use std::sync::LazyLock;

use abbreviations::Abbreviation;
pub use abbreviations::{loads, strings_created};

static ABBREVIATIONS: LazyLock<Vec<Abbreviation>> = LazyLock::new(abbreviations::load);

/// The sign with all words in full.
pub fn in_full(sign: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(sign);
    for abbreviation in ABBREVIATIONS.iter() {
        if abbreviation.is_in(&text) {
            text = Cow::Owned(abbreviation.write_out(&text));
        }
    }
    text
}
