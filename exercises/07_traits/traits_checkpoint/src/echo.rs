//! An effect that adds what was heard some levels ago.

use crate::{Effect, Level, Percent};

/// Adds the level that went in `DELAY` levels before, made softer. `DELAY` is at least 1.
pub struct Echo<const DELAY: usize> {
    /// The last levels that went in, as a ring: at `place` stands the oldest one, and the newest one replaces it.
    past: [Level; DELAY],
    place: usize,
    softer: Percent,
}

impl<const DELAY: usize> Echo<DELAY> {
    pub fn new(softer: Percent) -> Self {
        Echo {
            past: [Level::default(); DELAY],
            place: 0,
            softer,
        }
    }
}

// An echo is an effect. Its name tells the delay, such as "echo 3". Write that here.
