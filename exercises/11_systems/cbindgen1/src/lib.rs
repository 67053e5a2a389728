//! A library for practicing music with a metronome, and the first programs that use it are written in C. No one writes
//! its header by hand: cbindgen reads this file, and puts into `metronome.h` what C can use. That isn't much yet.
//!
//! Look at `c/practice.c`, which uses the library, and at what the tests print. Then give the types a layout that C
//! knows (C reads a beat as a number of 8 bits), and the functions names and a calling convention that C finds.

/// How fast a piece is, and how many beats a bar of it has.
pub struct Tempo {
    pub beats_per_minute: u16,
    pub beats_per_bar: u8,
}

/// How a beat sounds.
pub enum Beat {
    Strong = 1,
    Weak = 2,
}

/// The sound of a beat. The first beat of a bar is a strong one, and beats are counted from 0.
pub fn metronome_beat(tempo: Tempo, index: u32) -> Beat {
    match index.checked_rem(u32::from(tempo.beats_per_bar)) {
        Some(0) => Beat::Strong,
        _ => Beat::Weak,
    }
}

/// The milliseconds from one beat to the next, or 0 for a metronome that doesn't move.
pub fn metronome_pause(tempo: Tempo) -> u32 {
    60_000_u32
        .checked_div(u32::from(tempo.beats_per_minute))
        .unwrap_or(0)
}
