//! The functions have C's calling convention, but no names that C could find.

/// How fast a piece is, and how many beats a bar of it has.
#[repr(C)]
pub struct Tempo {
    pub beats_per_minute: u16,
    pub beats_per_bar: u8,
}

/// How a beat sounds.
#[repr(u8)]
pub enum Beat {
    Strong = 1,
    Weak = 2,
}

/// The sound of a beat. The first beat of a bar is a strong one, and beats are counted from 0.
pub extern "C" fn metronome_beat(tempo: Tempo, index: u32) -> Beat {
    match index.checked_rem(u32::from(tempo.beats_per_bar)) {
        Some(0) => Beat::Strong,
        _ => Beat::Weak,
    }
}

/// The milliseconds from one beat to the next, or 0 for a metronome that doesn't move.
pub extern "C" fn metronome_pause(tempo: Tempo) -> u32 {
    60_000_u32
        .checked_div(u32::from(tempo.beats_per_minute))
        .unwrap_or(0)
}
