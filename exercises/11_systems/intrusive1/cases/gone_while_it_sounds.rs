//! error[E0505]
//! A voice is dropped while the list points to it.

use intrusive1::{Sounding, Voice};

fn main() {
    let mut voice = Voice::new(60);
    let mut sounding = Sounding::default();
    sounding.start(&mut voice);
    drop(voice); // misuse
    sounding.notes();
}
