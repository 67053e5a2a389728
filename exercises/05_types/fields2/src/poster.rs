//! This year's poster. Leave it as it is.

/// It isn't `Clone`, on purpose.
#[derive(Debug, Default, PartialEq)]
pub struct Poster {
    pub title: String,
    pub venue: String,
    pub day: u8,
    pub hour: u8,
    pub price_cents: u32,
}
