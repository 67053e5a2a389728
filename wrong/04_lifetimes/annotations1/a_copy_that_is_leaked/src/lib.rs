//! Returns a copy that is never freed.

/// The shorter of two names; the first one if both have the same length.
pub fn shorter(one: &str, other: &str) -> &'static str {
    if other.chars().count() < one.chars().count() {
        String::from(other).leak()
    } else {
        String::from(one).leak()
    }
}
