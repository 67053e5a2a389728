//! What you can find and carry.

use crate::Oil;

#[derive(Debug, PartialEq)]
pub enum Item {
    /// A seed, and the name of its plant.
    Seed(String),
    /// Opens one locked door, and stays in it.
    Key,
    /// A can of oil for the lamp.
    Can(Oil),
}

impl Item {
    pub fn name(&self) -> String {
        match self {
            Self::Seed(plant) => format!("{plant} seed"),
            Self::Key => String::from("key"),
            Self::Can(_) => String::from("can of oil"),
        }
    }

    /// How the item is drawn.
    pub fn symbol(&self) -> char {
        match self {
            Self::Seed(_) => '*',
            Self::Key => 'k',
            Self::Can(_) => 'o',
        }
    }
}
