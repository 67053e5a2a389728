//! Review this code. A recording is bytes from a file, laid out the way a `Note` is in memory. One line reads
//! more bytes than there may be.
//!
//! End that line with `// unsound`, and write a test in safe code that proves it. Change nothing else in
//! this file.

/// A note of a song.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    pub pitch: u8,
    pub milliseconds: u32,
}

/// The first note of a recording. `None` if it's too short.
pub fn first(recording: &[u8]) -> Option<Note> {
    // A byte for the pitch, and four for the milliseconds.
    if recording.len() < 5 {
        return None;
    }
    // SAFETY: there are enough bytes, and all of them may have any value.
    let note = unsafe { recording.as_ptr().cast::<Note>().read_unaligned() }; // unsound
    Some(note)
}

/// The pitch of the last note of a recording. `None` if it's too short.
pub fn last_pitch(recording: &[u8]) -> Option<u8> {
    let begin = recording.len().checked_sub(size_of::<Note>())?;
    // SAFETY: a note isn't empty, so `begin` is less than the length.
    Some(unsafe { *recording.get_unchecked(begin) })
}

/// The pitch of a note, which is its first byte.
pub fn pitch(note: &Note) -> u8 {
    // SAFETY: the fields of a `repr(C)` type are in the order in which they are written.
    unsafe { *std::ptr::from_ref(note).cast::<u8>() }
}
