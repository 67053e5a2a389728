//! How much of the whole, from 0 to 100. The field is private to this file, so every number comes through `new`, and
//! no other function has to check it.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(u32);

impl Percent {
    pub const NOTHING: Self = Self(0);
    pub const ALL: Self = Self(100);

    pub fn new(number: u32) -> Option<Self> {
        (number <= 100).then_some(Self(number))
    }

    pub fn number(self) -> u32 {
        self.0
    }
}
