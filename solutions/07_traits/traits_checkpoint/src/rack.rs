//! Each effect is in a box, so effects of all sizes fit into one vector. `'static` promises that an effect borrows
//! nothing that could be dropped before the rack.

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
        self.effects.push(Box::new(effect));
        self
    }

    /// Removes and returns the first effect with this name.
    pub fn pull_out(&mut self, name: &str) -> Option<Box<dyn Effect>> {
        let index = self
            .effects
            .iter()
            .position(|effect| effect.name() == name)?;
        Some(self.effects.remove(index))
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
