//! Policies name many things at once: `song:Get*`, or `radio/*/2026-0?`. In such a pattern, `*` matches any
//! characters, even none, and `?` matches exactly one. Any other character matches itself. Nothing is special about `/`,
//! `:` and `.`, and a pattern has to match the whole text.
//!
//! Write `matches`. Patterns come from users, so even a bad one must be matched quickly: don't try everything that each
//! `*` could be.

/// Whether a string is one of those that the pattern names.
pub fn matches(pattern: &str, text: &str) -> bool {
    todo!("compare {text} with {pattern}")
}
