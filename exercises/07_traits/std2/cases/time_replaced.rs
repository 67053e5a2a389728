//! error[E0594]
//! A time in a table is replaced, and the order breaks.

use std2::{ClockTime, TideTable};

pub fn main() {
    let at = |hour| ClockTime { hour, minute: 0 };
    let mut table = TideTable::from(vec![at(17), at(5)]);
    let _ = table[0].hour;
    table[0].hour = 20; // misuse
    table = TideTable::from(vec![at(12)]);
    let _ = table.len();
}
