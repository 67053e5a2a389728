//! An effect that adds the levels from a while ago.

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
        todo!("add the oldest level to {level:?}, and remember {level:?} for later")
    }

    /// The name contains the delay, for example "echo 3".
    fn name(&self) -> String {
        todo!("make the name from the parameter of the type")
    }
}
