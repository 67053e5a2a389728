//! `process` has `&mut self`, so `FnMut` is the smallest demand on a closure. The blanket `impl` makes every such
//! closure an effect, with the default name.

use crate::{Level, Percent};

pub trait Effect {
    /// The level that comes out if this one goes in. An effect may remember earlier levels.
    fn process(&mut self, level: Level) -> Level;

    /// The name on the rack. If an effect has no name of its own, it's "nameless".
    fn name(&self) -> String {
        String::from("nameless")
    }
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

impl<F: FnMut(Level) -> Level> Effect for F {
    fn process(&mut self, level: Level) -> Level {
        self(level)
    }
}
