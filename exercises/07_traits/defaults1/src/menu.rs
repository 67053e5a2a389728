//! Two desserts that know their name and their scoops. This file isn't yours to change.

use crate::Dessert;

pub struct Cone {
    pub scoops: u32,
}

impl Dessert for Cone {
    fn name(&self) -> String {
        String::from("cone")
    }

    fn scoops(&self) -> u32 {
        self.scoops
    }
}

/// You don't choose the flavors, but there are always three.
pub struct Surprise;

impl Dessert for Surprise {
    fn name(&self) -> String {
        String::from("surprise")
    }

    fn scoops(&self) -> u32 {
        3
    }
}
