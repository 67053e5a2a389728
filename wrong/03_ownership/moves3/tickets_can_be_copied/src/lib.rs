//! A ticket of the cable car is good for one ride. Today each ticket carries a flag, and every gate must ask for it.
//!
//! Design it so that a second ride cannot even be written: `ride` takes the ticket itself and always returns a
//! `Ride`. Then the flag has no work left, and the ride can own the ticket's text instead of a copy.
//! The first error that you see is the test asking for the new signature.

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
