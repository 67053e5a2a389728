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
        todo!("add what was heard to {level:?}, and remember {level:?} for later")
    }

    /// Tells the delay, such as "echo 3".
    fn name(&self) -> String {
        todo!("make the name from the parameter of the type")
    }
}
