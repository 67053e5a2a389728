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

impl<const DELAY: usize> Effect for Echo<DELAY> {
    fn process(&mut self, level: Level) -> Level {
        // What stands at `place` went in `DELAY` calls ago; it is read before the new level replaces it.
        let heard = self.past[self.place];
        self.past[self.place] = level;
        self.place = (self.place + 1) % DELAY;
        level + heard * self.softer
    }

    /// Tells the delay, such as "echo 3".
    fn name(&self) -> String {
        format!("echo {DELAY}")
    }
}
