//! error[E0308]
//! A number that was never checked passes as a note.

use zero_cost3::{Loudness, Note, play};

fn main() {
    let loudness = Loudness::new(20).unwrap();
    play(Note::new(36).unwrap(), loudness);
    play(200, loudness); // misuse
}
