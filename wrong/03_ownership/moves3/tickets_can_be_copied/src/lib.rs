//! Tickets can be copied.

#[derive(Clone)]
pub struct Ticket {
    station: String,
}

/// One ride up the mountain.
pub struct Ride {
    pub from: String,
}

impl Ticket {
    pub fn buy(station: &str) -> Ticket {
        Ticket {
            station: String::from(station),
        }
    }

    pub fn station(&self) -> &str {
        &self.station
    }

    /// Uses the ticket up.
    pub fn ride(self) -> Ride {
        Ride { from: self.station }
    }
}
