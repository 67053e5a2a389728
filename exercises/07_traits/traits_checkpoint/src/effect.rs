//! What an effect is, the simplest effect, and closures as effects.

use crate::{Level, Percent};

pub trait Effect {
    /// The level that comes out if this one goes in. An effect may remember earlier levels.
    fn process(&mut self, level: Level) -> Level;

    /// The name on the rack. If an effect has no name of its own, it's "nameless".
    fn name(&self) -> String;
}

/// Makes everything louder or softer.
pub struct Gain(pub Percent);

impl Effect for Gain {
    fn process(&mut self, level: Level) -> Level {
        level * self.0
    }

    fn name(&self) -> String {
        format!("gain {} %", self.0.0)
    }
}

// Write this here: every closure that takes a level and returns one is an effect, even if it changes what it captured.
