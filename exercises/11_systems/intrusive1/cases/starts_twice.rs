//! error[E0499]
//! A voice is in the list twice.

use intrusive1::{Sounding, Voice};

fn main() {
    let mut voice = Voice::new(60);
    let mut sounding = Sounding::default();
    sounding.start(&mut voice);
    sounding.start(&mut voice); // misuse
    sounding.notes();
}
