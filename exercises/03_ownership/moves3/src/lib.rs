//! A ticket of the cable car is good for one ride. Today each ticket carries a flag, and every gate must ask for it.
//!
//! Design it so that a second ride cannot even be written: `ride` takes the ticket itself and always returns a
//! `Ride`. Then the flag has no work left, and the ride can own the ticket's text instead of a copy.
//! The first error that you see is the test asking for the new signature.

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

    /// Uses the ticket; `None` if it was used before.
    pub fn ride(&mut self) -> Option<Ride> {
        if self.used {
            return None;
        }
        self.used = true;
        Some(Ride {
            from: self.station.clone(),
        })
    }
}
