//! error[E0308]
//! Hours are added to miles.

use std1::{Hours, Miles};

pub fn main() {
    let mut way = Miles(3.5);
    way += Miles(1.0);
    let _ = way / Hours(2.0);
    way += Hours(2.0); // misuse
}
