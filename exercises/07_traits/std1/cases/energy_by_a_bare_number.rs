//! error[E0308]
//! Watt-hours are divided by a number without a unit.

use std1::{Hours, WattHours};

pub fn main() {
    let _ = WattHours(9.0) / Hours(2.0);
    let _ = WattHours(9.0) / 2.0; // misuse
}
