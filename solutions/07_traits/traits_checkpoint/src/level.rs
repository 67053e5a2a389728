//! Only pairs of units that make sense have an operator: there is no `Add<Percent>`, so a level plus a percentage
//! doesn't compile.

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
