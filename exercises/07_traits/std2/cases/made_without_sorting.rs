//! error[E0423]
//! A table is made around a vector, and nobody sorts it.

use std2::{ClockTime, TideTable};

pub fn main() {
    let at = |hour| ClockTime { hour, minute: 0 };
    let _ = TideTable::from(vec![at(17), at(5)]);
    let _ = TideTable(vec![at(17), at(5)]); // misuse
}
