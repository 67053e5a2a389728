//! The echo stores the level before it reads the old one.

use crate::{Effect, Level, Percent};

/// Adds a softer copy of the level from `DELAY` levels ago. `DELAY` is at least 1.
pub struct Echo<const DELAY: usize> {
    /// The latest levels, as a ring: the oldest one is at `position`, and the next one replaces it.
    past: [Level; DELAY],
    position: usize,
    softer: Percent,
}

impl<const DELAY: usize> Echo<DELAY> {
    pub fn new(softer: Percent) -> Self {
        Echo {
            past: [Level::default(); DELAY],
            position: 0,
            softer,
        }
    }
}

impl<const DELAY: usize> Effect for Echo<DELAY> {
    fn process(&mut self, level: Level) -> Level {
        self.past[self.position] = level;
        let heard = self.past[self.position];
        self.position = (self.position + 1) % DELAY;
        level + heard * self.softer
    }

    /// The name contains the delay, for example "echo 3".
    fn name(&self) -> String {
        format!("echo {DELAY}")
    }
}
