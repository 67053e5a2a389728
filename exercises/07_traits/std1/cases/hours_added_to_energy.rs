//! error[E0308]
//! Hours are added to watt-hours.

use std1::{Hours, WattHours};

pub fn main() {
    let mut energy = WattHours(3.5);
    energy += WattHours(1.0);
    let _ = energy / Hours(2.0);
    energy += Hours(2.0); // misuse
}
