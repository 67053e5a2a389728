//! error[E0308]
//! Miles are divided by a number without a unit.

use std1::{Hours, Miles};

pub fn main() {
    let _ = Miles(9.0) / Hours(2.0);
    let _ = Miles(9.0) / 2.0; // misuse
}
