//! Money and time: two types, so that nobody pays with minutes.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Cents(pub u32);

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Minutes(pub u32);

impl Cents {
    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    /// What is left when a price is paid; `None` if this is less than the price.
    pub fn minus(self, price: Self) -> Option<Self> {
        self.0.checked_sub(price.0).map(Self)
    }
}

impl Minutes {
    /// What is left after a while; `None` if nothing is left.
    pub fn after(self, passed: Self) -> Option<Self> {
        // The name of a tuple struct is also a function, so `map` can call it.
        self.0
            .checked_sub(passed.0)
            .filter(|left| *left > 0)
            .map(Self)
    }
}
