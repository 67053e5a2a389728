//! Takes one field from the default that it is about to define.

#[derive(Debug, PartialEq)]
pub struct Metronome {
    pub per_minute: u32,
    pub beats: usize,
    pub loud_first: bool,
    /// How many beats there have been since the start.
    pub ticks: u32,
}

impl Default for Metronome {
    fn default() -> Self {
        Metronome {
            per_minute: 120,
            beats: 4,
            loud_first: true,
            ..Metronome::default()
        }
    }
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
