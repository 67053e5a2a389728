//! error[E0423]
//! A note is made without `new`.

use zero_cost3::{Loudness, Note, play};

fn main() {
    let loudness = Loudness::new(20).unwrap();
    play(Note::new(36).unwrap(), loudness);
    play(Note(200), loudness); // misuse
}
