//! A hall has millions of seat reservations in memory, most of them empty. An `Option<Reservation>` takes
//! twice the memory of a `Reservation`, because every bit pattern is a valid number and none is left for
//! `None`.
//!
//! Seats are numbered from 1. Let the type say so. And the numbers of an enum's variants are a matter of
//! its layout too: a `Kind` is sent as one byte, 1, 2 or 3. No unsafe code is needed.

/// A reserved seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reservation {
    seat: u32,
    guest: u32,
}

/// What was paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Child,
    Adult,
    Senior,
}

impl Reservation {
    /// A reservation, or `None` for seat 0, which doesn't exist.
    pub fn new(seat: u32, guest: u32) -> Option<Reservation> {
        (seat > 0).then_some(Reservation { seat, guest })
    }

    pub fn seat(self) -> u32 {
        self.seat
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
