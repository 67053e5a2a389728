//! A ride in an amusement park can have limits: some visitors are too short for it, and some are too tall. Other rides
//! have no limit, and some never close.
//!
//! Everything works, but the lint is right: `map_or` with `true` or `false` is hard to read. For each of the
//! two, `Option` has a method that you can read aloud. Use them.

/// A ride; its limits are in centimeters, and it closes at a full hour.
pub struct Ride {
    pub shortest: Option<u32>,
    pub tallest: Option<u32>,
    pub closes: Option<u8>,
}

impl Ride {
    /// Whether a visitor of this height may ride.
    pub fn fits(&self, height: u32) -> bool {
        self.shortest.map_or(true, |shortest| height >= shortest)
            && self.tallest.map_or(true, |tallest| height <= tallest)
    }

    /// Whether it's closed at this hour.
    pub fn is_closed(&self, hour: u8) -> bool {
        self.closes.map_or(false, |closes| hour >= closes)
    }
}
