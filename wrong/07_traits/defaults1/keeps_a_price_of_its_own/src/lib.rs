//! The trait has its defaults, but the sundae's own price isn't in its `impl Dessert`.

mod menu;

pub use menu::{Cone, Surprise};

pub trait Dessert {
    fn name(&self) -> String;

    fn scoops(&self) -> u32;

    /// The price: 90 cents per scoop.
    fn cents(&self) -> u32 {
        self.scoops() * 90
    }

    /// The label in the window, for example "cone, 2 scoops: 180 cents".
    fn label(&self) -> String {
        let cents = self.cents();
        format!("{}, {} scoops: {cents} cents", self.name(), self.scoops())
    }
}

pub struct Sundae {
    pub scoops: u32,
}

impl Sundae {
    /// A sundae costs 200 cents more than its scoops.
    pub fn cents(&self) -> u32 {
        self.scoops * 90 + 200
    }
}

impl Dessert for Sundae {
    fn name(&self) -> String {
        String::from("sundae")
    }

    fn scoops(&self) -> u32 {
        self.scoops
    }
}

/// What you get back for your coins, or `None` if they aren't enough.
pub fn change(dessert: &impl Dessert, coins: u32) -> Option<u32> {
    coins.checked_sub(dessert.cents())
}
