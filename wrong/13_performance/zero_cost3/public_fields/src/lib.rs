//! Anyone can make a note without `new`.

/// The pitch of a note.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note(pub u8);

impl Note {
    /// A note with a number up to 127.
    pub fn new(number: u8) -> Option<Note> {
        (number < 128).then_some(Note(number))
    }
}

/// How hard the key is pressed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loudness(pub u8);

impl Loudness {
    /// A loudness up to 127.
    pub fn new(number: u8) -> Option<Loudness> {
        (number < 128).then_some(Loudness(number))
    }
}

/// The MIDI message for a note: three bytes, of which the last two are below 128.
pub fn play(note: Note, loudness: Loudness) -> [u8; 3] {
    [0x90, note.0, loudness.0]
}
