//! A value of a struct names every field once, in any order. Where a variable has the name of the field, the name alone
//! is enough: `leaves` instead of `leaves: leaves`.

/// A plant on the balcony.
pub struct Plant {
    pub name: String,
    pub leaves: u32,
    pub is_watered: bool,
}

/// A plant that has grown from a seed.
pub fn sprout(name: &str) -> Plant {
    Plant {
        name: String::from(name),
        leaves: 2,
        is_watered: false,
    }
}

/// A plant from the shop.
pub fn buy(name: &str, leaves: u32) -> Plant {
    Plant {
        name: String::from(name),
        leaves,
        is_watered: true,
    }
}
