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

    /// Shines at this level. More than 100 percent is refused: the answer is `false`, and the lamp stays as it is.
    pub fn set(&mut self, level: Percent) -> bool {
        if level.0 > 100 {
            return false;
        }
        self.level = level;
        true
    }

    /// Shines brighter by so much, until it shines at 100 percent.
    pub fn brighten(&mut self, by: Percent) {
        self.level = Percent(self.level.0 + by.0);
    }
}
