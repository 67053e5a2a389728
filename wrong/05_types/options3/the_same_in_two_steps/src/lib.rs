//! Splits `map_or` into two calls.

/// A ride; its limits are in centimeters, and it closes at a full hour.
pub struct Ride {
    pub shortest: Option<u32>,
    pub tallest: Option<u32>,
    pub closes: Option<u8>,
}

impl Ride {
    /// Whether a visitor of this height may ride.
    pub fn fits(&self, height: u32) -> bool {
        self.shortest
            .map(|shortest| height >= shortest)
            .unwrap_or(true)
            && self
                .tallest
                .map(|tallest| height <= tallest)
                .unwrap_or(true)
    }

    /// Whether it's closed at this hour.
    pub fn is_closed(&self, hour: u8) -> bool {
        self.closes.map(|closes| hour >= closes).unwrap_or(false)
    }
}
