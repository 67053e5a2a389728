//! A lamp above the stage. The sum in `brighten` is a plain number, and `new` makes you decide what happens if it's
//! too high.

use crate::Percent;

pub struct Lamp {
    level: Percent,
}

impl Lamp {
    pub fn off() -> Self {
        Self {
            level: Percent::NOTHING,
        }
    }

    pub fn level(&self) -> Percent {
        self.level
    }

    /// Shines at this level.
    pub fn set(&mut self, level: Percent) {
        self.level = level;
    }

    /// Shines brighter by this much, up to 100 percent.
    pub fn brighten(&mut self, by: Percent) {
        let sum = self.level.number() + by.number();
        self.level = Percent::new(sum).unwrap_or(Percent::ALL);
    }
}
