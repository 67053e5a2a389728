//! error[E0308]
//! Watts are multiplied by watt-hours.

use std1::{Hours, WattHours, Watts};

pub fn main() {
    let energy: WattHours = Watts(9.0) * Hours(2.0);
    let _ = energy - WattHours(1.0);
    let _ = Watts(9.0) * energy; // misuse
}
