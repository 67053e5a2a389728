//! The list still ends with a voice that was taken out.

use std::marker::PhantomData;
use std::ptr::NonNull;

/// One tone that the synthesizer can play, with its place in the list.
pub struct Voice {
    pub note: u8,
    before: Option<NonNull<Voice>>,
    behind: Option<NonNull<Voice>>,
}

impl Voice {
    pub const fn new(note: u8) -> Voice {
        Voice {
            note,
            before: None,
            behind: None,
        }
    }
}

/// The voices that sound, in the order in which they began. They're borrowed for as long as the list exists.
#[derive(Default)]
pub struct Sounding<'v> {
    first: Option<NonNull<Voice>>,
    last: Option<NonNull<Voice>>,
    voices: PhantomData<&'v mut Voice>,
}

impl<'v> Sounding<'v> {
    /// Adds a voice at the end.
    pub fn start(&mut self, voice: &'v mut Voice) {
        voice.before = self.last;
        voice.behind = None;
        let voice = NonNull::from(voice);
        match self.last {
            // SAFETY: the list has borrowed its voices, and uses one at a time.
            Some(last) => unsafe { (*last.as_ptr()).behind = Some(voice) },
            None => self.first = Some(voice),
        }
        self.last = Some(voice);
    }

    /// Takes out the voice that has been sounding longest, for a new note.
    pub fn steal(&mut self) -> Option<&'v mut Voice> {
        let first = self.first?;
        // SAFETY: it's the first of this list.
        Some(unsafe { self.unlink(first) })
    }

    /// Takes out the first voice with this note, whose key was released.
    pub fn release(&mut self, note: u8) -> Option<&'v mut Voice> {
        let mut next = self.first;
        while let Some(voice) = next {
            // SAFETY: it's a voice of this list, and nothing else uses it now.
            let (its_note, behind) = unsafe { (voice.as_ref().note, voice.as_ref().behind) };
            if its_note == note {
                // SAFETY: it's a voice of this list.
                return Some(unsafe { self.unlink(voice) });
            }
            next = behind;
        }
        None
    }

    /// The notes, from the first voice to the last one.
    pub fn notes(&self) -> Vec<u8> {
        notes(self.first, |voice| voice.behind)
    }

    /// The notes, from the last voice to the first one.
    pub fn notes_backwards(&self) -> Vec<u8> {
        notes(self.last, |voice| voice.before)
    }

    /// Takes a voice out.
    ///
    /// # Safety
    ///
    /// It's a voice of this list.
    unsafe fn unlink(&mut self, voice: NonNull<Voice>) -> &'v mut Voice {
        // SAFETY: the caller promises it, and the voices before and after it are in the list, too.
        unsafe {
            let voice = &mut *voice.as_ptr();
            match voice.before {
                Some(before) => (*before.as_ptr()).behind = voice.behind,
                None => self.first = voice.behind,
            }
            match voice.behind {
                Some(behind) => (*behind.as_ptr()).before = voice.before,
                None => {}
            }
            voice
        }
    }
}

fn notes(mut next: Option<NonNull<Voice>>, step: fn(&Voice) -> Option<NonNull<Voice>>) -> Vec<u8> {
    let mut notes = Vec::new();
    while let Some(voice) = next {
        // SAFETY: a list has borrowed its voices, and nothing changes them now.
        let voice = unsafe { voice.as_ref() };
        notes.push(voice.note);
        next = step(voice);
    }
    notes
}
