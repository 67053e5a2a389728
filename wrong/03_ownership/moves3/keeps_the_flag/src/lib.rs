//! The flag is still there.

pub struct Ticket {
    station: String,
    used: bool,
}

/// One ride up the mountain.
pub struct Ride {
    pub from: String,
}

impl Ticket {
    pub fn buy(station: &str) -> Ticket {
        Ticket {
            station: String::from(station),
            used: false,
        }
    }

    pub fn station(&self) -> &str {
        &self.station
    }

    /// Uses the ticket up.
    pub fn ride(mut self) -> Ride {
        assert!(!self.used);
        self.used = true;
        Ride { from: self.station }
    }
}
