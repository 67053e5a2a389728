//! error[E0080]
//! A draft that has a sender only keeps room for an address or a weight.

use types2::{Addressed, Draft, NoAddress};

const SENDER: usize = size_of::<String>();

const _: () = assert!(size_of::<Draft<Addressed>>() > SENDER);
const _: () = assert!(size_of::<Draft<NoAddress>>() > SENDER); // misuse

pub fn main() {}
