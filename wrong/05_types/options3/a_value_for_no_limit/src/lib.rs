//! Takes a limit that no visitor reaches, and an hour that no clock shows.

/// A ride; its limits are in centimeters, and it closes at a full hour.
pub struct Ride {
    pub shortest: Option<u32>,
    pub tallest: Option<u32>,
    pub closes: Option<u8>,
}

impl Ride {
    /// Whether a visitor of this height may ride.
    pub fn fits(&self, height: u32) -> bool {
        height >= self.shortest.unwrap_or(0) && height <= self.tallest.unwrap_or(u32::MAX)
    }

    /// Whether it's closed at this hour.
    pub fn is_closed(&self, hour: u8) -> bool {
        hour >= self.closes.unwrap_or(24)
    }
}
