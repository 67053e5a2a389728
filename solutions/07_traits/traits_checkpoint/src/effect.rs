//! What an effect is, the simplest effect, and closures as effects.

use crate::{Level, Percent};

pub trait Effect {
    /// The level that comes out when this one goes in. An effect may remember what it heard.
    fn process(&mut self, level: Level) -> Level;

    /// The name on the rack. Unless an effect says otherwise, it is "nameless".
    fn name(&self) -> String {
        String::from("nameless")
    }
}

/// Makes all louder or softer.
pub struct Gain(pub Percent);

impl Effect for Gain {
    fn process(&mut self, level: Level) -> Level {
        level * self.0
    }

    fn name(&self) -> String {
        format!("gain {} %", self.0.0)
    }
}

// `FnMut` is the least demand that `process` with its `&mut self` can live with.
impl<F: FnMut(Level) -> Level> Effect for F {
    fn process(&mut self, level: Level) -> Level {
        self(level)
    }
}
