//! The lockers at the entrance are for umbrellas. This file isn't yours to change.

use crate::LockerRoom;

/// An umbrella with its color. It can't be copied, and it can't be compared.
pub struct Umbrella(pub &'static str);

pub type UmbrellaRoom = LockerRoom<Umbrella>;
