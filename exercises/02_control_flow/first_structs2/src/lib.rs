//! You keep a list of the plants on your balcony. A plant that grows from a seed has two leaves, and it isn't watered
//! yet. For a plant that you buy, you count the leaves. The shop has already watered it.
//!
//! Both functions create a `Plant`, and both forget something. Read the errors, and complete the two values.

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
    }
}

/// A plant from the shop.
pub fn buy(name: &str, leaves: u32) -> Plant {
    Plant { leaves }
}
