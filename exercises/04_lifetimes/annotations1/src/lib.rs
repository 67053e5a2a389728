//! Two astronomers have seen a new comet, and each has a name for it. The shorter one fits on the map of the sky.
//!
//! `shorter` doesn't compile. It returns one of two borrowed strings, and the compiler asks which ones the result can
//! come from. Answer in the signature, with a lifetime name. Leave the body as it is.

/// The shorter of two names; the first one if both have the same length.
pub fn shorter(one: &str, other: &str) -> &str {
    if other.chars().count() < one.chars().count() {
        other
    } else {
        one
    }
}
