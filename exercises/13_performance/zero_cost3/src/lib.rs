//! A synthesizer has notes and loudness, and both are numbers from 0 to 127. Someone swapped them, and the concert
//! began with a very loud low C. Now they have types, but `new` accepts every number, and anyone can write
//! `Note(200)`, so `play` has to check again.
//!
//! Let only `new` make them, and let it return `None` above 127. Then `play` needs no check: the types cost nothing.

/// The pitch of a note.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note(pub u8);

impl Note {
    /// A note with a number up to 127.
    pub fn new(number: u8) -> Option<Note> {
        Some(Note(number))
    }
}

/// How hard the key is pressed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loudness(pub u8);

impl Loudness {
    /// A loudness up to 127.
    pub fn new(number: u8) -> Option<Loudness> {
        Some(Loudness(number))
    }
}

/// The MIDI message for a note: three bytes, of which the last two are below 128.
pub fn play(note: Note, loudness: Loudness) -> [u8; 3] {
    assert!(note.0 < 128 && loudness.0 < 128);
    [0x90, note.0, loudness.0]
}
