//! `new` turns larger numbers into 100 instead of returning `None`.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(u32);

impl Percent {
    pub const NOTHING: Self = Self(0);
    pub const ALL: Self = Self(100);

    pub fn new(number: u32) -> Option<Self> {
        Some(Self(number.min(100)))
    }

    pub fn number(self) -> u32 {
        self.0
    }
}
