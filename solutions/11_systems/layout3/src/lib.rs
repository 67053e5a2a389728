//! A type that can't be zero leaves zero to `Option`. The check happens once, where the number comes in,
//! and the type remembers it. `repr(u8)` and `= 1` fix what an enum looks like outside the program.

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
        let seat = NonZero::new(seat)?;
        Some(Reservation { seat, guest })
    }

    pub fn seat(self) -> u32 {
        self.seat.get()
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
