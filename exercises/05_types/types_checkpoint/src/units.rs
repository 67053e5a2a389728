//! Money and time: two types, so that nobody pays with minutes.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Cents(pub u32);

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Minutes(pub u32);

impl Cents {
    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        todo!("add {other:?}")
    }

    /// What is left when a price is paid; `None` if this is less than the price.
    pub fn minus(self, price: Self) -> Option<Self> {
        todo!("pay {price:?}")
    }
}

impl Minutes {
    /// What is left after a while; `None` if nothing is left.
    pub fn after(self, passed: Self) -> Option<Self> {
        todo!("{passed:?} have passed")
    }
}
