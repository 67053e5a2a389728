//! A lamp above the stage.

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

    /// Shines brighter by so much, until it shines at 100 percent.
    pub fn brighten(&mut self, by: Percent) {
        // The sum is a plain number again, and `new` asks what happens if it is too high.
        let sum = self.level.number() + by.number();
        self.level = Percent::new(sum).unwrap_or(Percent::ALL);
    }
}
