//! error[E0308]
//! Hours are subtracted from miles.

use std1::{Hours, Miles};

pub fn main() {
    let way = Miles(3.5) - Miles(1.0);
    let _ = way / Hours(2.0);
    let _ = way - Hours(2.0); // misuse
}
