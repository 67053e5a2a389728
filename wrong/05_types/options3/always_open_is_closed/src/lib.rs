//! A ride that never closes is closed all day.

/// A ride; its limits are in centimeters, and it closes at a full hour.
pub struct Ride {
    pub shortest: Option<u32>,
    pub tallest: Option<u32>,
    pub closes: Option<u8>,
}

impl Ride {
    /// Whether a visitor of this height may ride.
    pub fn fits(&self, height: u32) -> bool {
        self.shortest.is_none_or(|shortest| height >= shortest)
            && self.tallest.is_none_or(|tallest| height <= tallest)
    }

    /// Whether it's closed at this hour.
    pub fn is_closed(&self, hour: u8) -> bool {
        self.closes.is_none_or(|closes| hour >= closes)
    }
}
