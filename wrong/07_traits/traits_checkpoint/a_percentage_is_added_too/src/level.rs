//! A percentage can be added to a level.

use std::ops::{Add, Mul};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Level(pub i32);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percent(pub i32);

impl Add for Level {
    type Output = Level;

    fn add(self, other: Level) -> Level {
        Level(self.0 + other.0)
    }
}

impl Add<Percent> for Level {
    type Output = Level;

    fn add(self, percent: Percent) -> Level {
        Level(self.0 + self.0 * percent.0 / 100)
    }
}

impl Mul<Percent> for Level {
    type Output = Level;

    fn mul(self, percent: Percent) -> Level {
        Level(self.0 * percent.0 / 100)
    }
}

impl From<i32> for Level {
    fn from(number: i32) -> Level {
        Level(number)
    }
}
