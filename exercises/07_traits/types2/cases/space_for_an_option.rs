//! error[E0080]
//! A booking at its last stage still stores an `Option`.

use types2::{Booking, Timed};

const KNOWN: usize = size_of::<String>() + 2 * size_of::<u64>();

const _: () = assert!(size_of::<Booking<Timed>>() >= KNOWN);
const _: () = assert!(size_of::<Booking<Timed>>() > KNOWN); // misuse

pub fn main() {}
