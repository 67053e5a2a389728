//! Works for string literals only.

/// The shorter of two names; the first one if both have the same length.
pub fn shorter(one: &'static str, other: &'static str) -> &'static str {
    if other.chars().count() < one.chars().count() {
        other
    } else {
        one
    }
}
