//! error[E0308]
//! The size of a song comes first, and its length second.

use newtypes1::{Megabytes, Minutes, Recorder};

fn main() {
    let mut recorder = Recorder::with(Minutes(80), Megabytes(60_000));
    assert!(recorder.record(Minutes(5), Megabytes(1_800)));
    recorder.record(Megabytes(1_800), Minutes(5)); // misuse
}
