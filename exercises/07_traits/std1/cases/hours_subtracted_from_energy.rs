//! error[E0308]
//! Hours are subtracted from watt-hours.

use std1::{Hours, WattHours};

pub fn main() {
    let energy = WattHours(3.5) - WattHours(1.0);
    let _ = energy / Hours(2.0);
    let _ = energy - Hours(2.0); // misuse
}
