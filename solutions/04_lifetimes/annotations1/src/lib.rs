//! The result can be either of the two, so both have its name: it can be used for as long as both strings are there.

/// The shorter of two names; the first one if both have the same length.
pub fn shorter<'a>(one: &'a str, other: &'a str) -> &'a str {
    if other.chars().count() < one.chars().count() {
        other
    } else {
        one
    }
}
