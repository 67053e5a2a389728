//! Money and time: two types, so that you can't pay with minutes. The name of a tuple struct is also a function, so
//! `map` can call it.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Cents(pub u32);

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Minutes(pub u32);

impl Cents {
    /// The sum.
    pub fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    /// What's left after the price is paid, or `None` if this isn't enough.
    pub fn minus(self, price: Self) -> Option<Self> {
        self.0.checked_sub(price.0).map(Self)
    }
}

impl Minutes {
    /// What's left when this time has passed, or `None` if nothing is left.
    pub fn after(self, passed: Self) -> Option<Self> {
        self.0
            .checked_sub(passed.0)
            .filter(|left| *left > 0)
            .map(Self)
    }
}
