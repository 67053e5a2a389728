//! error[E0080]
//! A booking that has only a name reserves space for a table or an hour.

use types2::{Booking, NoTable, Seated};

const GUEST: usize = size_of::<String>();

const _: () = assert!(size_of::<Booking<Seated>>() > GUEST);
const _: () = assert!(size_of::<Booking<NoTable>>() > GUEST); // misuse

pub fn main() {}
