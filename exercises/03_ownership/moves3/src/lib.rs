//! A ticket for a cable car is good for one ride. Today each ticket has a flag, and every gate has to check it.
//!
//! Design it so that a second ride doesn't even compile: `ride` takes the ticket itself and always returns a `Ride`.
//! Then the flag has no purpose, and the ride can own the ticket's text instead of a copy. The tests already use the
//! new signature. In each file in `cases/`, the line that's marked as a misuse must not compile.

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
