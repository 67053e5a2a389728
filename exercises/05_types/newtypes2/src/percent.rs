//! How much of the whole, from 0 to 100.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(pub u32);

impl Percent {
    pub const NOTHING: Self = Self(0);
    pub const ALL: Self = Self(100);
}
