//! A synthesizer has notes and loudness, and both are numbers from 0 to 127. Someone swapped them, and the concert
//! began with a very loud low C. Types of their own would have helped, but "objects are slow".
//!
//! Give `Note` and `Loudness` types of their own, which only `new` can make: above 127, it returns `None`. The
//! compiled code is the same as with plain numbers. `play` then needs no check of its own.

/// The pitch of a note.
pub type Note = u8;

/// How hard the key is pressed.
pub type Loudness = u8;

/// The MIDI message for a note: three bytes, of which the last two are below 128.
pub fn play(note: Note, loudness: Loudness) -> [u8; 3] {
    assert!(note < 128 && loudness < 128);
    [0x90, note, loudness]
}
