//! A note takes more memory than its number.

/// The pitch of a note.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note(u16);

impl Note {
    /// A note with a number up to 127.
    pub fn new(number: u8) -> Option<Note> {
        (number < 128).then_some(Note(u16::from(number)))
    }
}

/// How hard the key is pressed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loudness(u16);

impl Loudness {
    /// A loudness up to 127.
    pub fn new(number: u8) -> Option<Loudness> {
        (number < 128).then_some(Loudness(u16::from(number)))
    }
}

/// The MIDI message for a note: three bytes, of which the last two are below 128.
pub fn play(note: Note, loudness: Loudness) -> [u8; 3] {
    [0x90, note.0 as u8, loudness.0 as u8]
}
