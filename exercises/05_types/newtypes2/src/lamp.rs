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

    /// Shines at this level. For more than 100 percent, it returns `false`, and the lamp stays as it is.
    pub fn set(&mut self, level: Percent) -> bool {
        if level.0 > 100 {
            return false;
        }
        self.level = level;
        true
    }

    /// Shines brighter by this much, up to 100 percent.
    pub fn brighten(&mut self, by: Percent) {
        self.level = Percent(self.level.0 + by.0);
    }
}
