//! Adds one before storing, so that seat 0 exists after all, and the last one doesn't.

use std::num::NonZero;

/// A reserved seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reservation {
    seat: NonZero<u32>,
    guest: u32,
}

/// What was paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    Child = 1,
    Adult,
    Senior,
}

impl Reservation {
    /// A reservation, or `None` for seat 0, which doesn't exist.
    pub fn new(seat: u32, guest: u32) -> Option<Reservation> {
        let seat = NonZero::new(seat.wrapping_add(1))?;
        Some(Reservation { seat, guest })
    }

    pub fn seat(self) -> u32 {
        self.seat.get() - 1
    }

    pub fn guest(self) -> u32 {
        self.guest
    }
}

impl Kind {
    /// The number that is sent: 1 for a child, 2 for an adult, 3 for a senior.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The kind with this number.
    pub fn from_number(number: u8) -> Option<Kind> {
        let kinds = [Kind::Child, Kind::Adult, Kind::Senior];
        kinds.into_iter().find(|kind| kind.number() == number)
    }
}
