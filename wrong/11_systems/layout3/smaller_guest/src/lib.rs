//! Saves memory at the wrong end: a flag says whether the seat is taken, and guests have 16 bits.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reservation {
    seat: u32,
    guest: u16,
    taken: bool,
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
        (seat > 0).then_some(Reservation {
            seat,
            guest: guest as u16,
            taken: true,
        })
    }

    pub fn seat(self) -> u32 {
        if self.taken { self.seat } else { 0 }
    }

    pub fn guest(self) -> u32 {
        u32::from(self.guest)
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
