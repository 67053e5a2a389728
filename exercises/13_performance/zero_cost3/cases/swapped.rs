//! error[E0308]
//! Note and loudness can be swapped.

use zero_cost3::{Loudness, Note, play};

fn main() {
    let note = Note::new(36).unwrap();
    let loudness = Loudness::new(20).unwrap();
    play(note, loudness);
    play(loudness, note); // misuse
}
