//! Money and time: two types, so that you can't pay with minutes.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Cents(pub u32);

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Minutes(pub u32);

impl Cents {
    /// The sum.
    pub fn plus(self, other: Self) -> Self {
        todo!("add {other:?}")
    }

    /// What's left after the price is paid, or `None` if this isn't enough.
    pub fn minus(self, price: Self) -> Option<Self> {
        todo!("pay {price:?}")
    }
}

impl Minutes {
    /// What's left when this time has passed, or `None` if nothing is left.
    pub fn after(self, passed: Self) -> Option<Self> {
        todo!("{passed:?} have passed")
    }
}
