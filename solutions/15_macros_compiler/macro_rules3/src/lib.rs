//! `$crate` is the crate in which the macro is defined, under whatever name the caller knows it. `::std`
//! begins at the crates, so no module can hide it. Fields stay private: the macro calls a public function.

use std::collections::BTreeMap;

/// The notes of a chord, and their frequencies.
#[derive(Debug, PartialEq)]
pub struct Chord {
    notes: BTreeMap<&'static str, u32>,
}

impl Chord {
    pub fn of(notes: BTreeMap<&'static str, u32>) -> Chord {
        Chord { notes }
    }

    pub fn frequency_of(&self, note: &str) -> Option<u32> {
        self.notes.get(note).copied()
    }
}

/// The frequency of a note in hertz, this many semitones above concert pitch.
pub fn frequency(semitones: i32) -> u32 {
    (440.0 * 2_f64.powf(f64::from(semitones) / 12.0)).round() as u32
}

#[macro_export]
macro_rules! chord {
    ($($name:ident $semitones:expr),* $(,)?) => {{
        let mut notes = ::std::collections::BTreeMap::new();
        $(notes.insert(::std::stringify!($name), $crate::frequency($semitones));)*
        $crate::Chord::of(notes)
    }};
}

pub fn a_major() -> Chord {
    chord![A 0, Cis 4, E 7]
}
