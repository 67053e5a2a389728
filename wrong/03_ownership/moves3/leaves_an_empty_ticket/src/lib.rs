use std::mem;

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

    /// Uses the ticket.
    pub fn ride(&mut self) -> Ride {
        Ride {
            from: mem::take(&mut self.station),
        }
    }
}
