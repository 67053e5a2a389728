//! The field is still public.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(pub u32);

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
