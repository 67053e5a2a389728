//! A plant that has grown from a seed has no leaves.

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
        leaves: 0,
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
