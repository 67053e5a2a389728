//! error[E0308]
//! Knots are multiplied by miles.

use std1::{Hours, Knots, Miles};

pub fn main() {
    let way: Miles = Knots(9.0) * Hours(2.0);
    let _ = way - Miles(1.0);
    let _ = Knots(9.0) * way; // misuse
}
