//! The poster of this year. Not yours to change.

/// Deliberately not `Clone`.
#[derive(Debug, Default, PartialEq)]
pub struct Poster {
    pub title: String,
    pub place: String,
    pub day: u8,
    pub hour: u8,
    pub price_cents: u32,
}
