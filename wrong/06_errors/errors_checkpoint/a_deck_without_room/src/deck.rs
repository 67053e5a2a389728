//! The deck of the ferry. Vehicles stand in one row.

use crate::{Booking, FullError};

pub struct Deck {
    metres: u32,
    free: u32,
}

impl Deck {
    /// An empty deck.
    ///
    /// # Panics
    ///
    /// A deck of 0 metres is a bug of the caller. The panic says "a deck needs room".
    pub fn new(metres: u32) -> Deck {
        Deck {
            metres,
            free: metres,
        }
    }

    pub fn metres(&self) -> u32 {
        self.metres
    }

    pub fn free(&self) -> u32 {
        self.free
    }

    /// Takes a vehicle on board. If there is no room for it, the deck stays as it was.
    pub fn board(&mut self, booking: &Booking) -> Result<(), FullError> {
        if booking.metres > self.free {
            return Err(FullError {
                vehicle: booking.vehicle.clone(),
                needed: booking.metres,
                free: self.free,
            });
        }
        self.free -= booking.metres;
        Ok(())
    }
}
