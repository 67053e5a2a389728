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

    /// Puts an effect at the end of the row, and returns the rack, so that calls can be chained.
    pub fn plug_in(mut self, effect: impl Effect + 'static) -> Rack {
        // A box makes effects of all sizes equally large. `'static` says that an effect borrows nothing that could end.
        self.effects.push(Box::new(effect));
        self
    }

    /// Takes out the first effect with this name.
    pub fn pull_out(&mut self, name: &str) -> Option<Box<dyn Effect>> {
        for place in 0..self.effects.len() {
            if self.effects[place].name() == name {
                return Some(self.effects.remove(place));
            }
        }
        None
    }

    /// Sends a level through all effects, from the first to the last.
    pub fn process(&mut self, level: Level) -> Level {
        let mut level = level;
        for effect in &mut self.effects {
            level = effect.process(level);
        }
        level
    }

    /// The names of the effects, in order, joined by " > ".
    pub fn names(&self) -> String {
        let mut names = Vec::new();
        for effect in &self.effects {
            names.push(effect.name());
        }
        names.join(" > ")
    }
}
