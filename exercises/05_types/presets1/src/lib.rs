//! A metronome ticks for musicians: usually 120 times per minute, with four beats in a bar, and the first beat of each
//! bar is louder.
//!
//! `Metronome` derives `Default`, so a new one has no beats at all. Replace the derived `Default` with one that you
//! write by hand. Leave the methods as they are.

#[derive(Debug, Default, PartialEq)]
pub struct Metronome {
    pub per_minute: u32,
    pub beats: usize,
    pub loud_first: bool,
    /// How many beats there have been since the start.
    pub ticks: u32,
}

impl Metronome {
    /// For a waltz: three beats in a bar, and everything else as usual.
    pub fn waltz() -> Metronome {
        Metronome {
            beats: 3,
            ..Metronome::default()
        }
    }

    /// The time between two beats.
    pub fn milliseconds(&self) -> u32 {
        60_000 / self.per_minute
    }

    /// A bar in characters: `X` is loud, and `x` isn't.
    pub fn bar(&self) -> String {
        let bar = "x".repeat(self.beats);
        if self.loud_first {
            bar.replacen('x', "X", 1)
        } else {
            bar
        }
    }
}
