//! The rack: effects of many types in one row.

use crate::{Effect, Level};

pub struct Rack {
    effects: Vec<Box<dyn Effect>>,
}

impl Rack {
    pub fn empty() -> Rack {
        Rack {
            effects: Vec::new(),
        }
    }

    /// Puts an effect at the end of the row and returns the rack, so that you can chain calls.
    pub fn plug_in(mut self, effect: impl Effect + 'static) -> Rack {
        todo!("box the effect")
    }

    /// Removes and returns the first effect with this name.
    pub fn pull_out(&mut self, name: &str) -> Option<Box<dyn Effect>> {
        todo!("find the position of {name}, and remove the effect there")
    }

    /// Sends a level through all effects, from the first to the last.
    pub fn process(&mut self, level: Level) -> Level {
        todo!("send {level:?} through effect after effect")
    }

    /// The names of the effects, in order, joined by " > ".
    pub fn names(&self) -> String {
        todo!("collect the name of each effect")
    }
}
